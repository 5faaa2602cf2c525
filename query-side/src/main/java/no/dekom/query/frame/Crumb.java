package no.dekom.query.frame;

/**
 * Ett ledd i brødsmulestien. The last one is the page itself.
 *
 * @param path where it leads
 * @param key key of its text, or null when {@code text} is given
 * @param text a name as it stands, or null when {@code key} is given
 */
public record Crumb(String path, String key, String text) {

    /** A step with a text of the language, such as {@code Crumb.of("/saakorn", "frame.navigation.seedfunds")}. */
    public static Crumb of(String path, String key) {
        return new Crumb(path, key, null);
    }

    /** A step with a name of its own, such as the title of an application. */
    public static Crumb named(String path, String text) {
        return new Crumb(path, null, text);
    }
}
