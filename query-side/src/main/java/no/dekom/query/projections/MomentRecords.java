package no.dekom.query.projections;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The schemas of read models as they stood, and which there are. Both are not logged by the database: should it fall, the list is
 * empty and what it told of is made again.
 */
@Component
class MomentRecords {

    static final String PREFIX = "moment_";

    /** How many beginnings there are of one read model at most. */
    private static final int MILESTONES = 12;

    private static final Logger LOG = LoggerFactory.getLogger(MomentRecords.class);

    private final JdbcClient jdbc;
    private final RebuildSchemas schemas;

    MomentRecords(DataSource dataSource, RebuildSchemas schemas) {
        this.jdbc = JdbcClient.create(dataSource);
        this.schemas = schemas;
    }

    /** What a schema is for. */
    enum Kind {
        PLAIN,
        /** Turned by the day it is of, and so no beginning for others. */
        DAY,
        MILESTONE
    }

    /** What an earlier start made may have another form. Another node may be at it too; what one leaves, the next takes. */
    @EventListener(ContextRefreshedEvent.class)
    void dropAll() {
        try {
            jdbc.sql("delete from projections.moment").update();
            jdbc.sql("select nspname from pg_namespace where nspname like 'moment\\_%'")
                    .query(String.class)
                    .list()
                    .forEach(this::drop);
        } catch (DataAccessException other) {
            LOG.info("Not all that was made as it stood is dropped: {}", other.getMessage());
        }
    }

    /** Whether it is there; who asks is going to read it, so it is kept a while more. */
    boolean isThere(String schema) {
        var found = jdbc.sql("select used_at < now() - interval '20 seconds' from projections.moment where schema = ?")
                .param(schema)
                .query(Boolean.class)
                .optional();
        if (found.isPresent() && found.get()) {
            return jdbc.sql("update projections.moment set used_at = clock_timestamp() where schema = ?")
                            .param(schema)
                            .update()
                    > 0;
        }
        return found.isPresent();
    }

    List<String> tables(String projection) {
        return schemas.tables(projection);
    }

    /** Lets one at a time make or drop those of a read model, until its transaction ends. */
    void holdAlone(String projection) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext(?))")
                .param("moment " + projection)
                .query(row -> {});
    }

    /** Keeps the ones read last, and whichever was read the last minute. */
    void dropSuperfluous(String projection, int kept) {
        var old = jdbc.sql(
                        "select schema from (select schema, used_at from projections.moment where projection = ?"
                                + " and kind <> 'MILESTONE' order by used_at desc offset ?) old where used_at < now() - interval '1 minute'")
                .params(projection, kept)
                .query(String.class)
                .list();
        for (var schema : old) {
            jdbc.sql("delete from projections.moment where schema = ?")
                    .param(schema)
                    .update();
            drop(schema);
        }
    }

    /**
     * Tables of the form of the serving ones, with the rows of the nearest earlier one that is a beginning, if any.
     *
     * @return the position that the rows are of, -1 when there are none
     */
    long prepare(String projection, String schema, long position, Kind kind) {
        var base = jdbc.sql("select schema, position from projections.moment where projection = ? and position <= ?"
                        + " and kind <> 'DAY' order by position desc, schema limit 1")
                .params(projection, position)
                .query((row, n) -> Map.entry(row.getString(1), row.getLong(2)))
                .optional();
        jdbc.sql("set local synchronous_commit = off").update();
        make(projection, schema, position, kind, base.map(Map.Entry::getKey));
        return base.map(Map.Entry::getValue).orElse(-1L);
    }

    /** Keeps what is made so far as a beginning for others, unless there are enough. */
    void layMilestone(String projection, String made, long position) {
        var schema = PREFIX + projection + "_" + (position + 1) + "_m";
        var laid = jdbc.sql("select count(*) from projections.moment where projection = ? and kind = 'MILESTONE'")
                .param(projection)
                .query(Integer.class)
                .single();
        if (laid < MILESTONES) {
            make(projection, schema, position, Kind.MILESTONE, Optional.of(made));
        }
    }

    private void make(String projection, String schema, long position, Kind kind, Optional<String> rows) {
        drop(schema);
        jdbc.sql("create schema " + schema).update();
        for (var table : tables(projection)) {
            jdbc.sql("create unlogged table %1$s.%3$s (like %2$s.%3$s including all)"
                            .formatted(schema, projection, table))
                    .update();
            rows.ifPresent(of -> jdbc.sql("insert into %1$s.%3$s select * from %2$s.%3$s".formatted(schema, of, table))
                    .update());
        }
        jdbc.sql("insert into projections.moment (schema, projection, position, kind) values (?, ?, ?, ?)")
                .params(schema, projection, position, kind.name())
                .update();
    }

    private void drop(String schema) {
        jdbc.sql("drop schema if exists %s cascade".formatted(schema)).update();
    }
}
