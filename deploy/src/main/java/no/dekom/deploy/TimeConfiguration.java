package no.dekom.deploy;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The clock that everything asks. The demo has one of its own. */
@Configuration(proxyBeanMethods = false)
@Profile("!demo")
class TimeConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
