package no.dekom.deploy.seal;

import javax.sql.DataSource;
import no.dekom.eventlog.LogSequencer;
import no.dekom.seal.SeenSize;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/** The seal, where commands are taken. */
@Configuration(proxyBeanMethods = false)
@Profile("command")
public class SealConfiguration {

    @Bean
    SealKey sealKey(Environment settings) {
        return SealKey.of(settings);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    LogSeal logSeal(SealKey key, DataSource dataSource, LogSequencer sequencer, ObjectProvider<SeenSize> seen) {
        return new LogSeal(key, dataSource, sequencer, seen.getIfAvailable(() -> () -> 0));
    }

    /** Down only when what is stored is not what was sealed; without a key nothing is known. */
    @Bean
    HealthIndicator sealHealthIndicator(LogSeal seal) {
        return () -> {
            var state = seal.state();
            var health = !seal.on() ? Health.unknown() : state.stopped() ? Health.down() : Health.up();
            return health.withDetail("why", state.why()).build();
        };
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    ReadingSeal readingSeal(SealKey key, DataSource dataSource) {
        return new ReadingSeal(key, dataSource);
    }

    @Bean
    HealthIndicator readingSealHealthIndicator(ReadingSeal seal) {
        return () -> (seal.state().stopped() ? Health.down() : Health.up())
                .withDetail("why", seal.state().why())
                .build();
    }
}
