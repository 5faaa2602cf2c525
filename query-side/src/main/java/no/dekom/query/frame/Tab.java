package no.dekom.query.frame;

/**
 * En fane på en sak, chosen by {@code ?fane=<id>}.
 *
 * @param count shown in brackets after the text, or null
 */
public record Tab(String id, String text, Integer count) {

    public static Tab of(String id, String text) {
        return new Tab(id, text, null);
    }
}
