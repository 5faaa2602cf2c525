package no.dekom.query.frame;

import org.springframework.core.env.Environment;

/**
 * Hvor e-post sendes fra.
 *
 * @param link address of the service, as those who get the e-mail open it
 */
public record MailSettings(
        String host, int port, String user, String password, boolean startTls, String from, String link) {

    public static final String HOST = "dekom.mail.host";

    public static boolean isOn(Environment settings) {
        return !settings.getProperty(HOST, "").isBlank();
    }

    /** @throws IllegalStateException when something is missing that no e-mail can be without */
    public static MailSettings of(Environment settings) {
        return new MailSettings(
                settings.getProperty(HOST),
                settings.getProperty("dekom.mail.port", Integer.class, 587),
                settings.getProperty("dekom.mail.user", ""),
                settings.getProperty("dekom.mail.password", ""),
                settings.getProperty("dekom.mail.start-tls", Boolean.class, true),
                needed(settings, "dekom.mail.from"),
                needed(settings, "dekom.mail.link").replaceFirst("/+$", ""));
    }

    private static String needed(Environment settings, String name) {
        var value = settings.getProperty(name, "").strip();
        if (value.isEmpty()) {
            throw new IllegalStateException("%s er satt. Da må også %s være satt.".formatted(HOST, name));
        }
        return value;
    }
}
