package no.dekom.deploy.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/**
 * The database of the service. Without {@code dekom.db.url} it is the embedded one in {@code dekom.data}. Whoever asks for
 * the data source gets it migrated.
 */
@Configuration(proxyBeanMethods = false)
public class DatabaseConfiguration {

    private static final int MAX_CONNECTIONS = 20;
    private static final int IDLE_CONNECTIONS = 4;

    @Bean(destroyMethod = "close")
    Database database(Environment settings) {
        var url = settings.getProperty("dekom.db.url", "");
        if (url.isBlank()) {
            return EmbeddedPostgres.start(Path.of(settings.getRequiredProperty("dekom.data")));
        }
        var address = new DatabaseAddress(url, login(settings, "owner"), login(settings, "app"));
        if (settings.getProperty("dekom.db.require-durable", Boolean.class, true)) {
            Durability.demand(address);
        }
        return () -> address;
    }

    @Bean
    DatabaseAddress databaseAddress(Database database) {
        return database.address();
    }

    @Bean
    Flyway migratedSchema(DatabaseAddress address) {
        var flyway = Flyway.configure()
                .dataSource(
                        address.url(), address.owner().user(), address.owner().password())
                .locations("classpath:db/migration")
                .placeholders(Map.of("app", address.app().user()))
                .outOfOrder(true)
                .validateMigrationNaming(true)
                .load();
        flyway.migrate();
        return flyway;
    }

    @Bean
    @Primary
    HikariDataSource dataSource(DatabaseAddress address, Flyway migratedSchema) {
        var pool = new HikariConfig();
        pool.setPoolName("dekom");
        pool.setJdbcUrl(address.url());
        pool.setUsername(address.app().user());
        pool.setPassword(address.app().password());
        pool.setMaximumPoolSize(MAX_CONNECTIONS);
        pool.setMinimumIdle(IDLE_CONNECTIONS);
        return new HikariDataSource(pool);
    }

    private static DatabaseAddress.Login login(Environment settings, String role) {
        var prefix = "dekom.db." + role;
        var user = settings.getProperty(prefix + ".user", "dekom_" + role);
        var password = settings.getProperty(prefix + ".password");
        if (password == null) {
            throw new DatabaseRefused(
                    "dekom.db.url er satt, men %s.password mangler. Sett passordet for %s.".formatted(prefix, user));
        }
        return new DatabaseAddress.Login(user, password);
    }
}
