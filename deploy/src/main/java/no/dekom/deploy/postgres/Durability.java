package no.dekom.deploy.postgres;

import java.sql.DriverManager;
import java.sql.SQLException;

/** What is acknowledged must survive a power cut, so a server that does not promise that is refused. */
final class Durability {

    private static final String SETTINGS = """
            SELECT current_setting('fsync'), current_setting('full_page_writes'),
                   current_setting('synchronous_commit')""";

    private Durability() {}

    /** Asks as the application, since settings can differ for each role and database. */
    static void demand(DatabaseAddress address) {
        var app = address.app();
        try (var connection = DriverManager.getConnection(address.url(), app.user(), app.password());
                var statement = connection.createStatement();
                var row = statement.executeQuery(SETTINGS)) {
            row.next();
            refuseUnless(row.getString(1).equals("on"), "fsync", row.getString(1));
            refuseUnless(row.getString(2).equals("on"), "full_page_writes", row.getString(2));
            refuseUnless(!row.getString(3).equals("off"), "synchronous_commit", row.getString(3));
        } catch (SQLException e) {
            throw new DatabaseRefused(
                    "Får ikke kontakt med databasen %s som %s: %s".formatted(address.url(), app, e.getMessage()), e);
        }
    }

    private static void refuseUnless(boolean durable, String setting, String value) {
        if (!durable) {
            throw new DatabaseRefused("""
                    Databasen har %s = %s og kan miste det som er lagret. Tjenesten starter ikke.
                    Sett %s = on (ALTER SYSTEM RESET %s, eller i postgresql.conf) og start på nytt.""".formatted(setting, value, setting, setting));
        }
    }
}
