package no.dekom.seal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import no.dekom.testing.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/** A log with small events in seven streams, and what seals it here and now. */
final class StoredLog implements AutoCloseable {

    static final String ORIGIN = "dekom.example/log";
    static final int STREAMS = 7;

    final TestDatabase database = TestDatabase.fresh();
    final JdbcTemplate app = new JdbcTemplate(database.app());
    final JdbcTemplate owner = new JdbcTemplate(database.owner());
    final NoteKey.Signer key = NoteKey.Signer.generate(ORIGIN);
    final SealedTree tree = new SealedTree(EventLeaves.TREE, database.app());
    private long written;

    /** Writes so many more events and gives them positions. */
    StoredLog with(int events) {
        app.update("""
                insert into log.event (event_id, stream_type, stream, sequence, name, revision, recorded_at, payload, metadata)
                select 'e' || g, case when g %% 5 = 0 then null else 'x.Stream' end, 's' || g %% %d, g / %d, 'x.Happened', 1,
                  timestamptz '2026-01-01T00:00:00Z' + g * interval '1 second',
                  json_build_object('number', g, 'text', 'Blåbær ' || g), json_build_object('actor', 'p' || g %% 3)
                from generate_series(?, ?) g order by g""".formatted(STREAMS, STREAMS), written, written + events - 1);
        app.queryForObject("select log.give_positions(10000000)", Long.class);
        written += events;
        return this;
    }

    long size() {
        return written;
    }

    Sealer sealer() {
        return new Sealer(database.app(), EventLeaves.TREE, ORIGIN, new EventLeaves(), key, () -> 0);
    }

    /** Seals and signs all there is, as a sealer that has just taken over. */
    Optional<SignedNote> seal() {
        return seal(key, () -> 0);
    }

    Optional<SignedNote> seal(NoteKey.Signer by, SeenSize seen) {
        try (var connection = database.app().getConnection()) {
            connection.setAutoCommit(false);
            var sealing = new Sealing(EventLeaves.TREE, ORIGIN, new EventLeaves(), by, seen);
            try {
                sealing.begin(connection);
                grow(connection, sealing);
                return sealing.sign(connection);
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes tiles and head, and dies before it signs. */
    void sealWithoutSigning() {
        try (var connection = database.app().getConnection()) {
            connection.setAutoCommit(false);
            var sealing = new Sealing(EventLeaves.TREE, ORIGIN, new EventLeaves(), key, () -> 0);
            sealing.begin(connection);
            grow(connection, sealing);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void grow(Connection connection, Sealing sealing) throws SQLException {
        while (sealing.grow(connection)) {
            Thread.onSpinWait();
        }
    }

    Checkpoint last() {
        return Checkpoint.parse(tree.lastCheckpoint().orElseThrow().text());
    }

    @Override
    public void close() {
        database.close();
    }
}
