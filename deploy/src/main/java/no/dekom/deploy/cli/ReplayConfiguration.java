package no.dekom.deploy.cli;

import java.time.Clock;
import javax.sql.DataSource;
import no.dekom.deploy.postgres.DatabaseConfiguration;
import no.dekom.eventlog.EventLogConfiguration;
import no.dekom.query.projections.AddedRows;
import no.dekom.query.projections.Projection;
import no.dekom.query.projections.ProjectionTable;
import no.dekom.query.projections.Rebuild;
import no.dekom.query.projections.RebuildRecords;
import no.dekom.query.projections.RebuildSchemas;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** As much of the service as a rebuild needs: database, log and projections; no pages, no commands, no processors. */
@Configuration(proxyBeanMethods = false)
@Import({
    DatabaseConfiguration.class,
    EventLogConfiguration.class,
    AddedRows.class,
    ProjectionTable.class,
    RebuildSchemas.class,
    RebuildRecords.class,
    Rebuild.class
})
@ComponentScan(
        basePackages = "no.dekom.query",
        useDefaultFilters = false,
        includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Projection.class))
class ReplayConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean
    JdbcClient jdbcClient(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }
}
