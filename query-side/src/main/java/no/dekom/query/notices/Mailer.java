package no.dekom.query.notices;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sender e-post, as plain text. A server that does not answer is given up after ten seconds. */
class Mailer {

    private static final String PATIENCE = "10000";

    private final MailSettings settings;
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    Mailer(MailSettings settings) {
        this.settings = settings;
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        var details = sender.getJavaMailProperties();
        for (var wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            details.put("mail.smtp." + wait, PATIENCE);
        }
        details.put("mail.smtp.starttls.enable", settings.startTls());
        details.put("mail.smtp.starttls.required", settings.startTls());
        if (!settings.user().isEmpty()) {
            details.put("mail.smtp.auth", true);
            sender.setUsername(settings.user());
            sender.setPassword(settings.password());
        }
    }

    /** @throws org.springframework.mail.MailException when the server did not take it */
    void send(String to, DigestLetter letter) {
        sender.send(message -> {
            try {
                var mail = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
                mail.setFrom(settings.from());
                mail.setTo(to);
                mail.setSubject(letter.subject());
                mail.setText(letter.text());
                message.setHeader("Auto-Submitted", "auto-generated");
                message.setHeader("Content-Language", letter.language());
            } catch (MessagingException e) {
                throw new IllegalArgumentException("Not an address: " + to, e);
            }
        });
    }
}
