package no.dekom.eventlog;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One thread with one connection, which it opens again, later and later, for as long as the database is away. */
public abstract class LogWorker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LogWorker.class);
    private static final long LONGEST_WAIT = 5_000;

    private final LogConnections connections;
    private final String name;
    private final Semaphore alarm = new Semaphore(0);
    private volatile boolean closed;
    private volatile Thread thread;
    private volatile Connection connection;
    private int failures;

    protected LogWorker(String name, LogConnections connections) {
        this.connections = connections;
        this.name = name;
    }

    /** Works until there is nothing to do for the moment. */
    protected abstract void work(Connection connection) throws SQLException;

    /** What a new connection needs before work. */
    protected abstract void prepare(Connection connection) throws SQLException;

    /** How long to rest when there is no work and no alarm. */
    protected abstract Duration rest();

    public final void begin() {
        thread = Thread.ofPlatform().name(name).daemon().start(this::run);
    }

    public final void alarm() {
        if (alarm.availablePermits() == 0) {
            alarm.release();
        }
    }

    public final boolean isClosed() {
        return closed;
    }

    private void run() {
        while (!closed) {
            var rest = rest();
            try {
                work(connected());
                if (failures > 0) {
                    LOG.info("{} has the database again after {} failures", name, failures);
                    failures = 0;
                }
            } catch (SQLException | RuntimeException e) {
                rest = failed(e);
            }
            await(rest);
        }
        disconnect();
    }

    private Connection connected() throws SQLException {
        if (connection == null) {
            var opened = connections.open();
            connection = opened;
            if (closed) {
                throw new SQLException("Closed while the connection was made");
            }
            opened.setAutoCommit(true);
            prepare(opened);
        }
        return connection;
    }

    private Duration failed(Exception fault) {
        disconnect();
        if (!closed && failures++ == 0) {
            LOG.warn("{} lost the database and goes on trying", name, fault);
        }
        return Duration.ofMillis(Math.min(LONGEST_WAIT, 50L << Math.min(failures, 7)));
    }

    private void await(Duration rest) {
        try {
            if (!closed && alarm.tryAcquire(rest.toMillis(), TimeUnit.MILLISECONDS)) {
                alarm.drainPermits();
            }
        } catch (InterruptedException e) {
            closed = true;
        }
    }

    private void disconnect() {
        var open = connection;
        connection = null;
        try {
            if (open != null) {
                open.close();
            }
        } catch (SQLException e) {
            LOG.debug("{} could not close its connection", name, e);
        }
    }

    /** Stops the thread and waits a little for it. */
    @Override
    public void close() {
        closed = true;
        alarm();
        var open = connection;
        try {
            if (open != null) {
                open.abort(Runnable::run);
            }
            if (thread != null) {
                thread.join(2_000);
            }
        } catch (SQLException e) {
            LOG.debug("{} could not break its connection", name, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
