package no.dekom.deploy.postgres;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The two roles and the database, made at the first start. Can be run again when a start was cut short. */
final class Roles {

    private Roles() {}

    static void make(String adminUrl, String url, KeptSettings kept) throws IOException {
        var admin = kept.login("postgres");
        try (var connection = DriverManager.getConnection(adminUrl, admin.user(), admin.password())) {
            role(connection, kept.login("dekom_app"));
            role(connection, kept.login("dekom_owner"));
            execute(connection, "GRANT dekom_app TO dekom_owner");
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = 'dekom'")) {
                execute(connection, "CREATE DATABASE dekom OWNER dekom_owner");
            }
            execute(connection, "REVOKE ALL ON DATABASE dekom FROM PUBLIC");
            execute(connection, "GRANT CONNECT, TEMPORARY, CREATE ON DATABASE dekom TO dekom_app");
        } catch (SQLException e) {
            throw new DatabaseRefused("Får ikke laget databasen på %s: %s".formatted(url, e.getMessage()), e);
        }
        kept.keepRolesMade();
    }

    private static void role(Connection connection, DatabaseAddress.Login login) throws SQLException {
        if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = '" + login.user() + "'")) {
            execute(connection, "CREATE ROLE " + login.user() + " LOGIN");
        }
        // Both are ours: made by KeptSettings, of letters, digits, minus and underscore.
        execute(connection, "ALTER ROLE " + login.user() + " PASSWORD '" + login.password() + "'");
    }

    private static boolean exists(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            return rows.next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
