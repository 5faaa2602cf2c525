package no.dekom.query.projections;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the handlers of a transaction write. */
@Component
public class ProjectionTable {

    private final JdbcClient jdbc;

    public ProjectionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Points the rest of this transaction at a schema. */
    void writeTo(String schema) {
        jdbc.sql("select set_config('search_path', ?, true)")
                .param(schema)
                .query(String.class)
                .single();
    }

    /** Keeps a rebuilt model from taking this one's place before the transaction ends. Many may hold it at once. */
    void holdServing(String projection) {
        jdbc.sql("select pg_advisory_xact_lock_shared(hashtext(?))")
                .param("projection " + projection)
                .query(row -> {});
    }

    /** Waits until no transaction writes to the serving model, and keeps new ones waiting. */
    void holdAlone(String projection) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext(?))")
                .param("projection " + projection)
                .query(row -> {});
    }
}
