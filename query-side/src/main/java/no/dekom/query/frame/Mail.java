package no.dekom.query.frame;

/**
 * En e-post.
 *
 * @param id what it is known by before the {@code @}, so that one sent twice can be recognised; null when the server may choose
 * @param attachment or null
 */
public record Mail(String to, String subject, String text, String language, String id, Attachment attachment) {

    /** Et vedlegg. */
    public record Attachment(String name, String type, byte[] content) {}

    public static Mail plain(String to, String subject, String text, String language) {
        return new Mail(to, subject, text, language, null, null);
    }
}
