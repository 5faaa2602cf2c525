package no.dekom.deploy.login;

import jakarta.servlet.DispatcherType;
import no.dekom.query.frame.FramePaths;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who comes in. Health, the standing pages and the login page are for all; everything else needs a login with a role held
 * today. What a role may do is the business of commands and queries, not of paths.
 */
@Configuration(proxyBeanMethods = false)
class Security {

    private static final String[] OPEN = {
        FramePaths.START,
        FramePaths.LOG_IN,
        FramePaths.ACCESSIBILITY,
        FramePaths.PRIVACY,
        FramePaths.SOURCES,
        FramePaths.LANGUAGE,
        FramePaths.CALENDARS,
        FramePaths.CATALOGUE,
        FramePaths.CATALOGUE + "/*",
        FramePaths.SURVEYS,
        FramePaths.SURVEY_ANSWERS,
        "/seal/checkpoint",
        "/seal/tile/{level:[0-7]}/**",
        "/assets/**",
        "/actuator/health",
        "/actuator/health/*",
        "/error"
    };

    @Bean
    @Order
    SecurityFilterChain people(
            HttpSecurity http, LoginSession login, ObjectProvider<LoginKind> kinds, Environment environment) {
        var demo = environment.acceptsProfiles(Profiles.of("demo"));
        var wayIn = new WayIn(demo ? "Basic realm=\"dekom\"" : "Login realm=\"dekom\"");
        var kind = kinds.getObject();
        http.securityContext(context -> context.securityContextRepository(login))
                .authorizeHttpRequests(requests -> {
                    requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                            .permitAll();
                    requests.requestMatchers(OPEN).permitAll();
                    if (demo) {
                        requests.requestMatchers("/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml")
                                .permitAll();
                    }
                    requests.anyRequest().access(holdingARole());
                })
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(wayIn).accessDeniedHandler(wayIn))
                .csrf(csrf -> csrf.ignoringRequestMatchers(FramePaths.SURVEYS, FramePaths.SURVEY_ANSWERS))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.logoutUrl(FramePaths.LOG_OUT)
                        .logoutSuccessHandler(kind::loggedOut)
                        .deleteCookies("dekom"))
                .headers(headers -> guard(headers, kind.origin()));
        kind.addTo(http);
        return http.build();
    }

    static AuthorizationManager<RequestAuthorizationContext> holdingARole() {
        return (login, request) -> new AuthorizationDecision(login.get() instanceof LoggedIn it && it.hasRole());
    }

    /** The headers that every answer carries. */
    static void guard(HeadersConfigurer<HttpSecurity> headers, String origin) {
        headers.contentTypeOptions(Customizer.withDefaults())
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .contentSecurityPolicy(policy -> policy.policyDirectives(
                        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none';"
                                + " base-uri 'none'; frame-ancestors 'none'; form-action 'self'"
                                + (origin.isEmpty() ? "" : " " + origin)));
    }
}
