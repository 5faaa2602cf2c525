package no.dekom.deploy.seal;

import java.net.URI;
import javax.sql.DataSource;
import no.dekom.seal.Cosignature;
import no.dekom.seal.EventLeaves;
import no.dekom.seal.SealedTree;
import no.dekom.seal.witness.WitnessClient;
import no.dekom.seal.witness.Witnessing;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** The witness of the seal, where the settings name one. */
@Configuration(proxyBeanMethods = false)
@Profile("command")
@Conditional(WitnessConfiguration.Named.class)
public class WitnessConfiguration {

    /** The names of the settings. */
    static final String ADDRESS = "dekom.seal.witness";

    static final String KEY = "dekom.seal.witness-key";

    /** Where a witness is named. */
    static final class Named implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !context.getEnvironment().getProperty(ADDRESS, "").isBlank();
        }
    }

    @Bean(destroyMethod = "close")
    Witnessing witnessing(Environment settings, DataSource dataSource, SealKey key) {
        var address = URI.create(settings.getRequiredProperty(ADDRESS));
        return new Witnessing(
                new SealedTree(EventLeaves.TREE, dataSource),
                key.origin(),
                new WitnessClient(address, witnessKey(settings.getProperty(KEY, ""))));
    }

    private static Cosignature.Verifier witnessKey(String text) {
        try {
            return Cosignature.Verifier.parse(text);
        } catch (IllegalArgumentException notAKey) {
            throw new IllegalStateException(
                    "%s er satt, men ikke %s. Sett den til nøkkelen som vitnet skriver når det starter."
                            .formatted(ADDRESS, KEY),
                    notAKey);
        }
    }

    /** Only what this node has signed is sent from here. */
    @Bean
    InitializingBean witnessedSeal(LogSeal seal, Witnessing witnessing) {
        return () -> seal.sealer().ifPresent(sealer -> {
            sealer.onSigned(witnessing::signed);
            witnessing.start();
        });
    }

    /** Down when the witness has seen another history; away is nothing that stops us. */
    @Bean
    HealthIndicator witnessHealthIndicator(Witnessing witnessing) {
        return () -> {
            var state = witnessing.state();
            var health = switch (state.kind()) {
                case REFUSES -> Health.down();
                case WAITS, AWAY -> Health.unknown();
                case SIGNS -> Health.up();
            };
            return health.withDetail("size", state.size())
                    .withDetail("why", state.why())
                    .build();
        };
    }
}
