package no.dekom.eventlog;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.axonframework.common.Registration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives committed events their positions and tells those who listen here. Any number of nodes may each run one: the
 * database lets one at a time give. It is woken after each commit, and looks for itself twice a second.
 */
public final class LogSequencer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LogSequencer.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final int MOST = 1_000;

    private final Set<LongConsumer> listeners = new CopyOnWriteArraySet<>();
    private final Giver giver;
    private final LogListener listener;
    private long head = -1;

    public LogSequencer(DataSource dataSource) {
        var connections = LogConnections.beside(dataSource);
        this.giver = new Giver(connections);
        this.listener = new LogListener(connections, this::reached);
    }

    /** Starts to give positions, and to hear of those that other nodes give. Not twice. */
    public void start() {
        giver.begin();
        listener.begin();
    }

    /** Says that events may have been committed. Returns at once. */
    public void wake() {
        giver.alarm();
    }

    /** Says that someone waits for what has been committed. Returns at once. */
    void hurry() {
        giver.breath.hurry();
        giver.alarm();
        giver.interruptPause();
    }

    /**
     * Calls the listener with the last position each time there are new ones, on a thread that it must not hold up. What
     * it throws is logged.
     */
    public Registration onPositions(LongConsumer newHead) {
        LongConsumer own = newHead::accept;
        listeners.add(own);
        return () -> listeners.remove(own);
    }

    @Override
    public void close() {
        listener.close();
        giver.close();
    }

    private synchronized long lastPosition() {
        return head;
    }

    /** Takes note of a last position, from here or from another node. */
    private void reached(long position) {
        synchronized (this) {
            if (position <= head) {
                return;
            }
            head = position;
        }
        for (var each : listeners) {
            try {
                each.accept(position);
            } catch (RuntimeException e) {
                LOG.warn("A listener failed at position {}", position, e);
            }
        }
    }

    private final class Giver extends LogWorker {

        private final Breath breath = new Breath();
        private volatile Thread pausing;

        Giver(LogConnections connections) {
            super("log-sequencer", connections);
        }

        @Override
        protected void prepare(Connection connection) throws SQLException {
            connection.setNetworkTimeout(Runnable::run, 30_000);
        }

        @Override
        protected void work(Connection connection) throws SQLException {
            pause();
            var known = lastPosition();
            long before;
            long after = -1;
            try (var call = connection.prepareStatement("select log.give_positions(?)")) {
                call.setInt(1, MOST);
                do {
                    before = after;
                    try (var result = call.executeQuery()) {
                        result.next();
                        after = result.getLong(1);
                    }
                    reached(after);
                } while (after - before >= MOST && !isClosed());
            }
            if (after > known) {
                breath.told(System.nanoTime());
            }
        }

        private void pause() {
            pausing = Thread.currentThread();
            for (var left = breath.left(System.nanoTime()); left > 0; left = breath.left(System.nanoTime())) {
                LockSupport.parkNanos(left);
            }
        }

        private void interruptPause() {
            LockSupport.unpark(pausing);
        }

        @Override
        protected Duration rest() {
            return POLL;
        }
    }
}
