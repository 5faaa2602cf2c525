package no.dekom.deploy;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Health is for anyone to ask, without a session. What no other rule opens is closed. */
@Configuration(proxyBeanMethods = false)
class HealthAccess {

    @Bean
    @Order(1)
    SecurityFilterChain health(HttpSecurity http) {
        return http.securityMatcher("/actuator/health", "/actuator/health/*")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    @Order
    SecurityFilterChain closed(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                .build();
    }
}
