package no.dekom.query.frame.specimen;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.query.frame.DocumentStore;
import no.dekom.query.frame.FormStore;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.NavigationItem;
import no.dekom.query.frame.RolesHeld;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/** A service with nothing but the frame and one page that shows all of it. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    HttpMessageConvertersAutoConfiguration.class,
    SecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class,
    ServletWebSecurityAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class
})
@ComponentScan(
        basePackages = "no.dekom.query.frame",
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.ASSIGNABLE_TYPE,
                        classes = {FormStore.class, DocumentStore.class}))
public class SpecimenApplication {

    static final Instant NOW = Instant.parse("2026-11-21T13:03:00Z");
    static final ActingAs TEACHER =
            new ActingAs(new PersonId("p-1"), Role.TEACHER, new OrganisationId("solvang-skole"));
    static final ActingAs WORKING_GROUP =
            new ActingAs(new PersonId("p-1"), Role.WORKING_GROUP, new OrganisationId("sandnesnettverket"));

    public static void main(String[] arguments) {
        SpringApplication.run(SpecimenApplication.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Bean
    Names names() {
        return new Names() {
            @Override
            public String person(PersonId person) {
                return "Kari Håvardsholm";
            }

            @Override
            public String organisation(OrganisationId organisation) {
                return organisation.value().equals("solvang-skole") ? "Solvang skole" : "Nettverket Lysefjord";
            }

            @Override
            public String organisation(OrganisationId organisation, java.time.LocalDate on) {
                return organisation(organisation);
            }
        };
    }

    @Bean
    RolesHeld rolesHeld() {
        return person -> List.of(TEACHER, WORKING_GROUP);
    }

    @Bean
    NavigationItem start() {
        return item(10, "tasks", "/");
    }

    @Bean
    NavigationItem seedFunds() {
        return item(20, "seedfunds", "/prove");
    }

    @Bean
    NavigationItem outcomes() {
        return item(30, "outcomes", "/rapporter");
    }

    @Bean
    NavigationItem organisations() {
        return item(40, "organisations", "/organisasjoner");
    }

    @Bean
    NavigationItem forAuditors() {
        return NavigationItem.of(50, "frame.navigation.audit", "/revisjon", EnumSet.of(Role.AUDITOR));
    }

    @Bean
    SecurityFilterChain everyoneIsTheTeacher(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(
                        "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; form-action 'self'")))
                .addFilterBefore(new LogsIn(), AuthorizationFilter.class)
                .build();
    }

    private static NavigationItem item(int order, String key, String path) {
        return NavigationItem.of(order, "frame.navigation." + key, path, EnumSet.allOf(Role.class));
    }

    /** Stands in for login, unless the request asks to be nobody. */
    private static final class LogsIn extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if (request.getParameter("ingen") == null) {
                SecurityContextHolder.getContext()
                        .setAuthentication(new TestingAuthenticationToken(TEACHER, null, "TEACHER"));
            }
            chain.doFilter(request, response);
        }

        @Override
        protected boolean shouldNotFilterErrorDispatch() {
            return false;
        }
    }
}
