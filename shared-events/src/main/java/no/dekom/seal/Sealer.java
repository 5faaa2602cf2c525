package no.dekom.seal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;
import javax.sql.DataSource;
import no.dekom.eventlog.LogConnections;
import no.dekom.eventlog.LogWorker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Forsegler: adds final leaves to a tree and signs how large it has become, after that is committed. Any number of nodes
 * may each run one; a lock that falls with its holder lets one at a time work. No command waits for it.
 */
public final class Sealer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);
    private static final Duration BETWEEN = Duration.ofMillis(300);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration ANOTHER_LOOK = Duration.ofMinutes(1);

    private final String tree;
    private final Sealing sealing;
    private final Worker worker;
    private final Set<Consumer<SignedNote>> listeners = new CopyOnWriteArraySet<>();
    private volatile SealState state = new SealState(SealState.Kind.STARTING, "", 0);

    public Sealer(
            DataSource dataSource, String tree, String origin, LeafSource source, NoteKey.Signer key, SeenSize seen) {
        this.tree = tree;
        this.sealing = new Sealing(tree, origin, source, key, seen);
        this.worker = new Worker(LogConnections.beside(dataSource));
    }

    /** Not twice. */
    public void start() {
        worker.begin();
    }

    /** Says that there may be more leaves. Returns at once. */
    public void wake() {
        worker.alarm();
    }

    public SealState state() {
        return state;
    }

    /** Calls the listener with each checkpoint that is signed here, on a thread that it must not hold up. */
    public void onSigned(Consumer<SignedNote> listener) {
        listeners.add(listener);
    }

    @Override
    public void close() {
        worker.close();
    }

    private void tell(SignedNote note) {
        for (var each : listeners) {
            try {
                each.accept(note);
            } catch (RuntimeException e) {
                LOG.warn("A listener failed at a checkpoint of {}", tree, e);
            }
        }
    }

    private void stop(String why) {
        if (!state.why().equals(why)) {
            LOG.error("Forseglingen av {} er stanset: {}", tree, why);
        }
        state = new SealState(SealState.Kind.STOPPED, why, sealing.signed());
    }

    private final class Worker extends LogWorker {

        private boolean holds;
        private long next = System.nanoTime();

        Worker(LogConnections connections) {
            super("sealer-" + tree, connections);
        }

        @Override
        protected void prepare(Connection connection) throws SQLException {
            connection.setNetworkTimeout(Runnable::run, 60_000);
            connection.setAutoCommit(false);
            holds = false;
        }

        @Override
        protected void work(Connection connection) throws SQLException {
            if (next - System.nanoTime() > BETWEEN.toNanos()) {
                return;
            }
            breathe();
            try {
                if (holds || takes(connection)) {
                    seal(connection);
                }
                next = System.nanoTime() + BETWEEN.toNanos();
            } catch (SealRefused refused) {
                connection.rollback();
                stop(refused.getMessage());
                lock(connection, "select pg_advisory_unlock(hashtext('seal'), hashtext(?))");
                holds = false;
                next = System.nanoTime() + ANOTHER_LOOK.toNanos();
            }
        }

        /** About three times a second at most, however many events come. */
        private void breathe() throws SQLException {
            try {
                Thread.sleep(Duration.ofNanos(Math.max(0, next - System.nanoTime())));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new SQLException("Stopped", e);
            }
        }

        private boolean takes(Connection connection) throws SQLException {
            holds = lock(connection, "select pg_try_advisory_lock(hashtext('seal'), hashtext(?))");
            if (holds) {
                sealing.begin(connection);
                state = new SealState(SealState.Kind.SEALS, "", sealing.signed());
            } else if (!state.stopped()) {
                state = new SealState(SealState.Kind.STANDS_BY, "", sealing.signed());
            }
            return holds;
        }

        private boolean lock(Connection connection, String sql) throws SQLException {
            try (var statement = connection.prepareStatement(sql)) {
                statement.setString(1, tree);
                try (var row = statement.executeQuery()) {
                    row.next();
                    var answer = row.getBoolean(1);
                    connection.commit();
                    return answer;
                }
            }
        }

        private void seal(Connection connection) throws SQLException {
            while (sealing.grow(connection)) {
                if (isClosed()) {
                    return;
                }
            }
            sealing.sign(connection).ifPresent(note -> {
                state = new SealState(SealState.Kind.SEALS, "", sealing.signed());
                tell(note);
            });
        }

        @Override
        protected Duration rest() {
            return POLL;
        }
    }
}
