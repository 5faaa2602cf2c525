package no.dekom.query.projections;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rebuilds as they were recorded: for the progress bar, and for those who ask later. Times are those of the database. */
@Component
public class RebuildRecords {

    private static final Duration DEAD_AFTER = Duration.ofSeconds(30);

    private final JdbcClient jdbc;

    public RebuildRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Hvordan det går eller gikk. */
    public enum State {
        /** Pågår. */
        RUNNING,
        /** Avbrutt. */
        INTERRUPTED,
        /** Feilet. */
        FAILED,
        /** Likt, rad for rad. */
        EQUAL,
        /** Rader var ulike, and are put right. */
        DIFFERED
    }

    /** En ombygging. */
    public record Recorded(
            long id,
            State state,
            Instant startedAt,
            String startedBy,
            Instant finishedAt,
            long done,
            long total,
            Long differing) {}

    /** The last rebuild of a model. */
    public Optional<Recorded> last(String projection) {
        return jdbc.sql("select *, beat_at < now() - make_interval(secs => ?) as silent from projections.rebuild"
                        + " where projection = ? order by id desc limit 1")
                .params(DEAD_AFTER.toSeconds(), projection)
                .query((row, n) -> {
                    var differing = row.getObject("differing", Long.class);
                    var finished = row.getTimestamp("finished_at");
                    return new Recorded(
                            row.getLong("id"),
                            state(row.getString("failure"), finished, differing, row.getBoolean("silent")),
                            row.getTimestamp("started_at").toInstant(),
                            row.getString("started_by"),
                            finished == null ? null : finished.toInstant(),
                            row.getLong("done"),
                            row.getLong("total"),
                            differing);
                })
                .optional();
    }

    private static State state(String failure, Timestamp finished, Long differing, boolean silent) {
        if (failure != null) {
            return failure.equals("interrupted") ? State.INTERRUPTED : State.FAILED;
        }
        if (finished == null) {
            return silent ? State.INTERRUPTED : State.RUNNING;
        }
        return differing == 0 ? State.EQUAL : State.DIFFERED;
    }

    long begin(String projection, String startedBy, long total) {
        return jdbc.sql("insert into projections.rebuild (projection, started_by, total) values (?, ?, ?) returning id")
                .params(projection, startedBy, total)
                .query(Long.class)
                .single();
    }

    /** Said by the one who holds the lock: whoever had not finished is dead. */
    void closeInterrupted(String projection) {
        jdbc.sql("update projections.rebuild set finished_at = now(), failure = 'interrupted'"
                        + " where projection = ? and finished_at is null")
                .param(projection)
                .update();
    }

    void beat(long id, long done, long total) {
        jdbc.sql("update projections.rebuild set beat_at = clock_timestamp(), done = ?, total = ? where id = ?")
                .params(done, total, id)
                .update();
    }

    void finished(long id, long done, long differing) {
        jdbc.sql("update projections.rebuild set beat_at = clock_timestamp(), finished_at = clock_timestamp(),"
                        + " done = ?, total = ?, differing = ? where id = ?")
                .params(done, done, differing, id)
                .update();
    }

    void failed(long id, Throwable failure) {
        jdbc.sql("update projections.rebuild set finished_at = clock_timestamp(), failure = ? where id = ?")
                .params(failure.toString(), id)
                .update();
    }
}
