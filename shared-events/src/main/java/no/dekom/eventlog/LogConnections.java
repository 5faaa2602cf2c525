package no.dekom.eventlog;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Connections that are kept for long and must not be taken from the pool that commands share. */
public interface LogConnections {

    Connection open() throws SQLException;

    /** To the database of a Hikari pool, beside the pool; to any other data source, through it. */
    static LogConnections beside(DataSource dataSource) {
        return () -> {
            if (dataSource.isWrapperFor(HikariDataSource.class)) {
                var pool = dataSource.unwrap(HikariDataSource.class);
                if (pool.getJdbcUrl() != null) {
                    return open(pool);
                }
            }
            return dataSource.getConnection();
        };
    }

    private static Connection open(HikariDataSource pool) throws SQLException {
        var database = new PGSimpleDataSource();
        database.setUrl(pool.getJdbcUrl());
        database.setUser(pool.getUsername());
        database.setPassword(pool.getPassword());
        database.setTcpKeepAlive(true);
        database.setApplicationName("dekom-log");
        return database.getConnection();
    }
}
