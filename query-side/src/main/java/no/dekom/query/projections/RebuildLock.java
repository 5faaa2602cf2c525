package no.dekom.query.projections;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Held by the one rebuild of a model that may go on at a time; the database lets go of it when its holder dies. */
final class RebuildLock implements AutoCloseable {

    private static final String KEY = "(hashtext('projections.rebuild'), hashtext(?))";

    private final Connection connection;
    private final String projection;
    private final boolean taken;

    private RebuildLock(Connection connection, String projection) throws SQLException {
        this.connection = connection;
        this.projection = projection;
        this.taken = ask("select pg_try_advisory_lock");
    }

    static RebuildLock take(DataSource dataSource, String projection) {
        try {
            return new RebuildLock(dataSource.getConnection(), projection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean taken() {
        return taken;
    }

    private boolean ask(String function) throws SQLException {
        try (var statement = connection.prepareStatement(function + KEY)) {
            statement.setString(1, projection);
            try (var result = statement.executeQuery()) {
                result.next();
                return result.getBoolean(1);
            }
        }
    }

    @Override
    public void close() {
        try (connection) {
            if (taken) {
                ask("select pg_advisory_unlock");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
