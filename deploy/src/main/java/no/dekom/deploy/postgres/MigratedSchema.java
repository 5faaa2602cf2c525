package no.dekom.deploy.postgres;

import java.util.Map;
import org.flywaydb.core.Flyway;

/** The proof that the database has the schema of this build; whoever asks for the data source has it. */
final class MigratedSchema {

    private MigratedSchema() {}

    static MigratedSchema of(DatabaseAddress address) {
        Flyway.configure()
                .dataSource(
                        address.url(), address.owner().user(), address.owner().password())
                .locations("classpath:db/migration")
                .placeholders(Map.of("app", address.app().user()))
                .outOfOrder(true)
                .validateMigrationNaming(true)
                .load()
                .migrate();
        return new MigratedSchema();
    }
}
