package no.dekom.query.testing;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import no.dekom.eventlog.EventLogConfiguration;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.testing.TestDatabase;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.filter.OncePerRequestFilter;

/** The whole query side on a database of its own, with a header for login: {@code X-Actor: person;ROLE;organisation}. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(EventLogConfiguration.class)
@ComponentScan(
        basePackages = "no.dekom.query",
        excludeFilters = {
            @Filter(type = FilterType.REGEX, pattern = "no\\.dekom\\.query\\..*specimen\\..*"),
            @Filter(type = FilterType.REGEX, pattern = "no\\.dekom\\.query\\.testing\\..*")
        })
public class QueryService {

    static ConfigurableApplicationContext start(TestDatabase database, Clock clock, Map<String, Object> settings) {
        return new SpringApplicationBuilder(QueryService.class)
                .properties(Map.of(
                        "server.port", "0",
                        "spring.main.banner-mode", "off",
                        "spring.flyway.enabled", "false",
                        "axon.update-check.disabled", "true",
                        "spring.thymeleaf.check-template-location", "false",
                        "server.error.include-message", "never",
                        "logging.level.org.axonframework", "WARN",
                        "logging.level.no.dekom", "WARN"))
                .properties(settings)
                .initializers(context -> {
                    var beans = (org.springframework.context.support.GenericApplicationContext) context;
                    beans.registerBean(
                            DataSource.class, database::app, definition -> definition.setDestroyMethodName(null));
                    beans.registerBean(Clock.class, () -> clock);
                })
                .run();
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean
    SecurityFilterChain whoTheHeaderSays(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .addFilterBefore(new LogsIn(), AuthorizationFilter.class)
                .build();
    }

    private static final class LogsIn extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            var actor = request.getHeader("X-Actor");
            if (actor != null) {
                var parts = actor.split(";");
                var me = new ActingAs(new PersonId(parts[0]), Role.valueOf(parts[1]), new OrganisationId(parts[2]));
                SecurityContextHolder.getContext()
                        .setAuthentication(new TestingAuthenticationToken(
                                me, null, me.role().name()));
            }
            chain.doFilter(request, response);
        }

        @Override
        protected boolean shouldNotFilterErrorDispatch() {
            return false;
        }
    }
}
