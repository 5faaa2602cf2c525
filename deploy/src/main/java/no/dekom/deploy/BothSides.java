package no.dekom.deploy;

import java.util.List;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/** Where neither side is asked for, both run. Comes after the configuration files, which may name one. */
final class BothSides implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var active = List.of(environment.getActiveProfiles());
        if (!active.contains("command") && !active.contains("query")) {
            environment.addActiveProfile("command");
            environment.addActiveProfile("query");
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
