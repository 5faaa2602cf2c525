package no.dekom.query.decisions;

import java.nio.file.Path;
import java.time.Clock;
import no.dekom.query.frame.DocumentStore;
import no.dekom.query.frame.MailSettings;
import no.dekom.query.frame.Mailer;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Texts;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Hvordan vedtaksbrev sendes: to a folder where one is set, else by e-mail where a mail server is set. */
@Configuration(proxyBeanMethods = false)
class LetterSendingConfiguration {

    static final String FOLDER = "dekom.letters.folder";

    /** What is used when neither is set; the demo has one. */
    static final String ELSE = "dekom.letters.folder-without-mail";

    @Bean
    LetterSender letterSender(
            Environment environment,
            Grants grants,
            DocumentStore documents,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Names names,
            Texts texts,
            Clock clock) {
        return new LetterSender(post(environment, jdbc, names, texts), grants, documents, jdbc, transactions, clock);
    }

    private static LetterPost post(Environment environment, JdbcClient jdbc, Names names, Texts texts) {
        var folder = environment.getProperty(FOLDER, "").strip();
        if (folder.isEmpty() && MailSettings.isOn(environment)) {
            var settings = MailSettings.of(environment);
            return new EmailPost(new Mailer(settings), settings.link(), jdbc, names, texts);
        }
        var chosen = folder.isEmpty() ? environment.getProperty(ELSE, "").strip() : folder;
        if (chosen.isEmpty()) {
            LoggerFactory.getLogger(LetterSendingConfiguration.class)
                    .warn("Letters wait: neither {} nor {} is set", FOLDER, MailSettings.HOST);
            return null;
        }
        return new FolderPost(Path.of(chosen));
    }
}
