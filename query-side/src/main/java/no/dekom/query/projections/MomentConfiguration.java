package no.dekom.query.projections;

import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that reads asks through one client, which knows the moment that is shown. */
@Configuration(proxyBeanMethods = false)
class MomentConfiguration {

    @Bean
    @Primary
    JdbcClient jdbcClient(DataSource dataSource, ObjectProvider<MomentSql> statements) {
        return new MomentJdbcClient(JdbcClient.create(dataSource), statements);
    }
}
