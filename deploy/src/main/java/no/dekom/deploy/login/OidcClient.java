package no.dekom.deploy.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.stereotype.Component;

/**
 * This service as a client of the issuer, whose addresses are asked for at the first login, not at start. Tokens are not
 * kept: who it was is all that was asked.
 */
@Component
@Profile("!demo")
class OidcClient implements ClientRegistrationRepository, OAuth2AuthorizedClientRepository {

    static final String ID = "dekom";

    private final OidcSettings settings;
    private volatile ClientRegistration registration;

    OidcClient(OidcSettings settings) {
        this.settings = settings;
    }

    @Configuration(proxyBeanMethods = false)
    @Profile("!demo")
    static class Settings {

        @Bean
        OidcSettings oidcSettings(Environment environment) {
            return OidcSettings.of(environment);
        }
    }

    @Override
    public ClientRegistration findByRegistrationId(String id) {
        return ID.equals(id) ? registration() : null;
    }

    private ClientRegistration registration() {
        if (registration == null) {
            registration = ClientRegistrations.fromIssuerLocation(settings.issuer())
                    .registrationId(ID)
                    .clientId(settings.clientId())
                    .clientSecret(settings.clientSecret())
                    .scope("openid", "profile", "email")
                    .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                    .clientSettings(
                            ClientSettings.builder().requireProofKey(true).build())
                    .build();
        }
        return registration;
    }

    /** Where to log out of the issuer, if it tells. */
    Optional<String> endSession() {
        return Optional.ofNullable(registration)
                .map(it -> it.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint"))
                .map(Object::toString);
    }

    @Override
    public <T extends OAuth2AuthorizedClient> T loadAuthorizedClient(
            String id, Authentication principal, HttpServletRequest request) {
        return null;
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient authorized,
            Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {}

    @Override
    public void removeAuthorizedClient(
            String id, Authentication principal, HttpServletRequest request, HttpServletResponse response) {}
}
