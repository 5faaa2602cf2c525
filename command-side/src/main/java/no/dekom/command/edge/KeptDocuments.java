package no.dekom.command.edge;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The documents that are kept by the hash of their bytes, as rules need to know of them. */
@Component
public class KeptDocuments {

    private final JdbcClient jdbc;

    public KeptDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts a document there with the events of the command; what is once there never changes. */
    public void keep(String sha256, String subject, String mediaType, byte[] content) {
        jdbc.sql("insert into documents.document (sha256, subject, media_type, content) values (?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(sha256, subject, mediaType, content)
                .update();
    }

    /** Whether there is a document of this hash about the subject. */
    public boolean has(String sha256, String subject) {
        return jdbc.sql("select exists (select from documents.document where sha256 = ? and subject = ?)")
                .params(sha256, subject)
                .query(Boolean.class)
                .single();
    }

    /** The document of this hash about the subject; empty when there is none. */
    public Optional<byte[]> content(String sha256, String subject) {
        return jdbc.sql("select content from documents.document where sha256 = ? and subject = ?")
                .params(sha256, subject)
                .query((row, n) -> row.getBytes(1))
                .optional();
    }
}
