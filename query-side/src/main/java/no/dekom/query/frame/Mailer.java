package no.dekom.query.frame;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sender e-post, as plain text with at most one file. A server that does not answer is given up after ten seconds. */
public class Mailer {

    private static final String PATIENCE = "10000";

    private final MailSettings settings;
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    public Mailer(MailSettings settings) {
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
    public void send(Mail mail) {
        sender.send(message -> {
            try {
                var attached = mail.attachment();
                var helper = new MimeMessageHelper(message, attached != null, StandardCharsets.UTF_8.name());
                helper.setFrom(settings.from());
                helper.setTo(mail.to());
                helper.setSubject(mail.subject());
                helper.setText(mail.text());
                if (attached != null) {
                    helper.addAttachment(attached.name(), new ByteArrayResource(attached.content()), attached.type());
                }
                if (mail.id() != null) {
                    message.setHeader(
                            "Message-ID",
                            "<" + mail.id()
                                    + settings.from().substring(settings.from().lastIndexOf('@')) + ">");
                }
                message.setHeader("Auto-Submitted", "auto-generated");
                message.setHeader("Content-Language", mail.language());
            } catch (MessagingException e) {
                throw new IllegalArgumentException("Not an address: " + mail.to(), e);
            }
        });
    }
}
