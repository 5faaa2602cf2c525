package no.dekom.query.frame;

import java.nio.charset.StandardCharsets;
import no.dekom.eventlog.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Documents by the hash of their bytes. What is once there never changes; which of them counts is told by an event. */
@Component
public class DocumentStore {

    private final JdbcClient jdbc;

    public DocumentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts a document there, if it is not, and gives its hash. */
    public String made(String subject, byte[] content) {
        return made(subject, content, null);
    }

    /** The same, of a document whose language was chosen. */
    public String made(String subject, byte[] content, String language) {
        return made(subject, content, "application/pdf", language);
    }

    /** The same, of plain text. */
    public String madeText(String subject, String content) {
        return made(subject, content.getBytes(StandardCharsets.UTF_8), "text/plain", null);
    }

    /** On a page that is shown as it stood nothing is put there. */
    private String made(String subject, byte[] content, String mediaType, String language) {
        var hash = Sha256.of(content);
        if (Moment.isReadOnly()) {
            return hash;
        }
        jdbc.sql(
                        "insert into documents.document (sha256, subject, media_type, content, language) values (?, ?, ?, ?, ?)"
                                + " on conflict do nothing")
                .params(hash, subject, mediaType, content, language)
                .update();
        return hash;
    }

    public byte[] content(String sha256) {
        return jdbc.sql("select content from documents.document where sha256 = ? limit 1")
                .param(sha256)
                .query((row, n) -> row.getBytes(1))
                .single();
    }
}
