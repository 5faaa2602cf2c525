package no.dekom.eventlog;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.LongConsumer;
import org.postgresql.PGConnection;

/** Hears of positions that any node has given, by LISTEN. What it misses while disconnected the sequencer finds. */
final class LogListener extends LogWorker {

    private static final int PATIENCE = 10_000;

    private final LongConsumer reached;

    LogListener(LogConnections connections, LongConsumer reached) {
        super("log-listener", connections);
        this.reached = reached;
    }

    @Override
    protected void prepare(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen log_position");
        }
    }

    @Override
    protected void work(Connection connection) throws SQLException {
        var notifications = connection.unwrap(PGConnection.class).getNotifications(PATIENCE);
        if (notifications == null || notifications.length == 0) {
            if (!connection.isValid(5)) {
                throw new SQLException("The connection is dead");
            }
            return;
        }
        reached.accept(Long.parseLong(notifications[notifications.length - 1].getParameter()));
    }

    @Override
    protected Duration rest() {
        return Duration.ZERO;
    }
}
