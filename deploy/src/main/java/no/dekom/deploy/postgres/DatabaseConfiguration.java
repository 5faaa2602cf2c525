package no.dekom.deploy.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The database of the service. Whoever asks for the data source gets it migrated. */
@Configuration(proxyBeanMethods = false)
public class DatabaseConfiguration {

    private static final int MAX_CONNECTIONS = 20;
    private static final int IDLE_CONNECTIONS = 4;

    @Bean(destroyMethod = "close")
    Database database(DatabaseStart.Started started) {
        return started.database();
    }

    @Bean
    DatabaseAddress databaseAddress(Database database) {
        return database.address();
    }

    @Bean
    MigratedSchema migratedSchema(DatabaseStart.Started started) {
        return started.schema();
    }

    @Bean
    @Primary
    HikariDataSource dataSource(DatabaseAddress address, MigratedSchema migratedSchema) {
        var pool = new HikariConfig();
        pool.setPoolName("dekom");
        pool.setJdbcUrl(address.url());
        pool.setUsername(address.app().user());
        pool.setPassword(address.app().password());
        pool.setMaximumPoolSize(MAX_CONNECTIONS);
        pool.setMinimumIdle(IDLE_CONNECTIONS);
        return new HikariDataSource(pool);
    }
}
