package no.dekom.query.surveys;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import no.dekom.eventlog.Sha256;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Mail;
import no.dekom.query.frame.MailSettings;
import no.dekom.query.frame.Mailer;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Texts;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.transaction.PlatformTransactionManager;

/** Hvordan invitasjoner sendes: by e-mail where a mail server is set, else to a folder where the demo has one. */
@Configuration(proxyBeanMethods = false)
class SurveyMailConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(SurveyMailConfiguration.class);
    private static final int NEVER = 500;

    @Bean
    SurveyMailer surveyMailer(
            Environment environment,
            Surveys surveys,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Names names,
            Texts texts,
            Formats formats,
            Clock clock) {
        return new SurveyMailer(post(environment), surveys, jdbc, transactions, names, texts, formats, clock);
    }

    private static SurveyPost post(Environment environment) {
        if (MailSettings.isOn(environment)) {
            var settings = MailSettings.of(environment);
            return new ByMail(new Mailer(settings), settings.link());
        }
        var folder =
                environment.getProperty("dekom.letters.folder-without-mail", "").strip();
        return folder.isEmpty()
                ? null
                : new ToFolder(
                        Path.of(folder).resolve("undersokelser"),
                        environment.getProperty(
                                "dekom.mail.link",
                                "http://localhost:" + environment.getProperty("server.port", "8080")));
    }

    private record ByMail(Mailer mailer, String link) implements SurveyPost {

        @Override
        public Outcome send(Mail mail) {
            try {
                mailer.send(mail);
                return Outcome.SENT;
            } catch (MailException failure) {
                LOG.warn("An invitation was not taken: {}", failure.getClass().getSimpleName());
                return isOfTheAddress(failure) ? Outcome.REFUSED : Outcome.NOT_NOW;
            } catch (IllegalArgumentException noAddress) {
                return Outcome.REFUSED;
            }
        }

        private static boolean isOfTheAddress(MailException failure) {
            var found = isOfTheAddress((Throwable) failure);
            if (failure instanceof MailSendException many) {
                for (var one : many.getMessageExceptions()) {
                    found |= isOfTheAddress(one);
                }
            }
            return found;
        }

        private static boolean isOfTheAddress(Throwable failure) {
            for (var at = failure; at != null; at = next(at)) {
                if (at instanceof AddressException
                        || at instanceof SMTPAddressFailedException it && it.getReturnCode() >= NEVER) {
                    return true;
                }
            }
            return false;
        }

        private static Throwable next(Throwable at) {
            return at instanceof MessagingException message && message.getNextException() != null
                    ? message.getNextException()
                    : at.getCause();
        }
    }

    /** One file a letter, named so that it tells nothing of whom it is to. */
    private record ToFolder(Path folder, String link) implements SurveyPost {

        @Override
        public Outcome send(Mail mail) {
            try {
                Files.createDirectories(folder);
                Files.writeString(
                        folder.resolve(Sha256.of(mail.text()).substring(0, 16) + ".txt"),
                        "%s%n%s%n%n%s%n".formatted(mail.to(), mail.subject(), mail.text()));
                return Outcome.SENT;
            } catch (IOException full) {
                LOG.warn("No invitation can be laid in {}: {}", folder, full.toString());
                return Outcome.NOT_NOW;
            }
        }
    }
}
