package no.dekom.deploy.login;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import no.dekom.command.edge.Problems;
import no.dekom.deploy.demo.Persona;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;

/** Login of the demo: choose who to be, or HTTP Basic with the persona's name and the password {@code demo}. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoLogin implements LoginKind {

    private static final List<String> FROM_ELSEWHERE = List.of("cross-site", "same-site");

    private final DemoPersons persons;

    DemoLogin(DemoPersons persons) {
        this.persons = persons;
    }

    /**
     * Calls of programs: no session, and so nothing a foreign page could ride on, save that a browser may keep the password.
     * Therefore calls that come from a page of another site are refused.
     */
    @Bean
    @Order(2)
    SecurityFilterChain programs(HttpSecurity http) {
        var wayIn = new WayIn("Basic realm=\"dekom\"");
        return http.securityMatcher(DemoLogin::usesBasic)
                .addFilterBefore(
                        (request, response, chain) -> {
                            var call = (HttpServletRequest) request;
                            var from = call.getHeader("Sec-Fetch-Site");
                            if (call.getDispatcherType() == DispatcherType.REQUEST
                                    && from != null
                                    && FROM_ELSEWHERE.contains(from)) {
                                WayIn.refuse(call, (HttpServletResponse) response, 403, Problems.OTHER_SITE);
                            } else {
                                chain.doFilter(request, response);
                            }
                        },
                        org.springframework.security.web.authentication.www.BasicAuthenticationFilter.class)
                .authenticationProvider(new Passwords())
                .httpBasic(basic -> basic.authenticationEntryPoint(wayIn))
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .anyRequest()
                                .access(Security.holdingARole()))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(wayIn).accessDeniedHandler(wayIn))
                .headers(headers -> Security.guard(headers, ""))
                .build();
    }

    private static boolean usesBasic(HttpServletRequest request) {
        var given = request.getHeader(HttpHeaders.AUTHORIZATION);
        return given != null && given.regionMatches(true, 0, "Basic ", 0, 6);
    }

    @Override
    public void addTo(HttpSecurity http) {}

    @Override
    public String origin() {
        return "";
    }

    @Override
    public void loggedOut(HttpServletRequest request, HttpServletResponse response, Authentication login)
            throws IOException {
        response.sendRedirect("/logg-inn");
    }

    private final class Passwords implements AuthenticationProvider {

        @Override
        public Authentication authenticate(Authentication given) {
            var password = String.valueOf(given.getCredentials()).getBytes(StandardCharsets.UTF_8);
            var right = MessageDigest.isEqual(password, Persona.PASSWORD.getBytes(StandardCharsets.UTF_8));
            return Arrays.stream(Persona.values())
                    .filter(persona -> right && persona.subject().equals(given.getName()))
                    .findFirst()
                    .flatMap(persons::login)
                    .orElseThrow(() -> new BadCredentialsException("Not a persona, or not its password"));
        }

        @Override
        public boolean supports(Class<?> type) {
            return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
        }
    }
}
