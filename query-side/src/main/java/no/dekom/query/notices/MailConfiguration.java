package no.dekom.query.notices;

import java.time.Clock;
import no.dekom.query.frame.MailSettings;
import no.dekom.query.frame.Mailer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** E-post om frister, only when a mail server is set. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(MailSettings.HOST)
class MailConfiguration {

    @Bean
    DigestRun digestRun(Digests digests, DigestWriter writer, Environment environment, Clock clock) {
        var settings = MailSettings.of(environment);
        return new DigestRun(digests, writer, new Mailer(settings), settings, clock);
    }
}
