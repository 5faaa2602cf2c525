package no.dekom.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL of this JVM's own, and new databases in it with all migrations of the class path. */
public final class TestDatabase implements AutoCloseable {

    public static final String OWNER = "dekom_owner";
    public static final String APP = "dekom_app";

    private static final String TEMPLATE = "dekom_template";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String name;
    private final HikariDataSource app;

    private TestDatabase(String name) {
        this.name = name;
        this.app = new HikariDataSource(pool(name));
    }

    /** A new database, migrated, of no one else. */
    public static TestDatabase fresh() {
        var name = "dekom_" + NUMBER.incrementAndGet();
        execute(
                Server.POSTGRES.getPostgresDatabase(),
                "create database " + name + " template " + TEMPLATE + " owner " + OWNER,
                "grant create on database " + name + " to " + APP);
        return new TestDatabase(name);
    }

    /** Its JDBC address, without a user. The password of each role is its name. */
    public String url() {
        return url(name);
    }

    private static String url(String database) {
        return "jdbc:postgresql://localhost:" + Server.POSTGRES.getPort() + "/" + database;
    }

    /** A pool of the role that the service has. */
    public DataSource app() {
        return app;
    }

    /** New connections of the role that runs migrations. */
    public DataSource owner() {
        return as(OWNER, name);
    }

    /** New connections of the superuser, to break things. */
    public DataSource superuser() {
        return Server.POSTGRES.getDatabase("postgres", name);
    }

    @Override
    public void close() {
        app.close();
    }

    private static HikariConfig pool(String database) {
        var config = new HikariConfig();
        config.setJdbcUrl(url(database));
        config.setUsername(APP);
        config.setPassword(APP);
        config.setMaximumPoolSize(20);
        config.setMinimumIdle(0);
        return config;
    }

    private static DataSource as(String role, String database) {
        var dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url(database));
        dataSource.setUser(role);
        dataSource.setPassword(role);
        return dataSource;
    }

    private static void execute(DataSource dataSource, String... statements) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Started with the first database and stopped with the JVM. */
    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                var postgres = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .setServerConfig("full_page_writes", "off")
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(postgres)));
                execute(
                        postgres.getPostgresDatabase(),
                        "create role " + OWNER + " login password '" + OWNER + "'",
                        "create role " + APP + " login password '" + APP + "'",
                        "grant " + APP + " to " + OWNER,
                        "create database " + TEMPLATE + " owner " + OWNER);
                Flyway.configure()
                        .dataSource(postgres.getJdbcUrl(OWNER, TEMPLATE), OWNER, OWNER)
                        .locations("classpath:db/migration")
                        .placeholders(Map.of("app", APP))
                        .load()
                        .migrate();
                return postgres;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void stop(EmbeddedPostgres postgres) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
