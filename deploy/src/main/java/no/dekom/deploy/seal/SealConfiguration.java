package no.dekom.deploy.seal;

import java.net.URI;
import javax.sql.DataSource;
import no.dekom.eventlog.LogSequencer;
import no.dekom.seal.Cosignature;
import no.dekom.seal.witness.WitnessClient;
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
    LogSeal logSeal(SealKey key, DataSource dataSource, LogSequencer sequencer, Environment settings) {
        return new LogSeal(key, dataSource, sequencer, witness(settings));
    }

    private static WitnessClient witness(Environment settings) {
        var address = settings.getProperty("dekom.seal.witness", "");
        return address.isBlank()
                ? null
                : new WitnessClient(
                        URI.create(address),
                        Cosignature.Verifier.parse(settings.getRequiredProperty("dekom.seal.witness-key")));
    }

    /** Down only when what is stored is not what was sealed; without a key nothing is known. */
    @Bean
    HealthIndicator sealHealthIndicator(LogSeal seal) {
        return () -> {
            var state = seal.state();
            var health = !seal.on() ? Health.unknown() : state.stopped() ? Health.down() : Health.up();
            seal.witness().ifPresent(witness -> health.withDetail("witness", witness.kind()));
            return health.withDetail("why", state.why()).build();
        };
    }
}
