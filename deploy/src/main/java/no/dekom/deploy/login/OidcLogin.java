package no.dekom.deploy.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import no.dekom.command.privacy.PersonRegister;
import no.dekom.query.frame.FramePaths;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Login by OpenID Connect. Nothing of what the issuer tells is kept but name, e-mail and who it is. */
@Component
@Profile("!demo")
class OidcLogin implements LoginKind {

    static final String FAILED = "/logg-inn?feil=1";

    private static final Logger LOG = LoggerFactory.getLogger(OidcLogin.class);

    private final OidcSettings settings;
    private final OidcClient client;
    private final LoginSession login;
    private final PersonRegister register;
    private final Optional<FirstAdministrators> administrators;

    OidcLogin(
            OidcSettings settings,
            OidcClient client,
            LoginSession login,
            PersonRegister register,
            ObjectProvider<FirstAdministrators> administrators) {
        this.settings = settings;
        this.client = client;
        this.login = login;
        this.register = register;
        this.administrators = Optional.ofNullable(administrators.getIfAvailable());
    }

    @Override
    public void addTo(HttpSecurity http) {
        http.oauth2Login(oidc -> oidc.loginPage(FramePaths.LOG_IN)
                .clientRegistrationRepository(client)
                .authorizedClientRepository(client)
                .securityContextRepository(login)
                .successHandler(this::loggedIn)
                .failureHandler(this::failed));
    }

    private void loggedIn(HttpServletRequest request, HttpServletResponse response, Authentication given)
            throws IOException {
        var user = (OidcUser) given.getPrincipal();
        var person = register.ofLogin(settings.issuer(), user.getSubject(), name(user), user.getEmail());
        administrators.ifPresent(them -> them.welcome(user.getSubject(), person));
        var next = login.takeNext(request);
        login.begin(request, person, null);
        response.sendRedirect(next);
    }

    private static String name(OidcUser user) {
        return Stream.of(user.getFullName(), user.getPreferredUsername(), user.getEmail(), user.getSubject())
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElseThrow();
    }

    private void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        LOG.warn("Login failed: {}", refused.getMessage());
        response.sendRedirect(FAILED);
    }

    @Override
    public String origin() {
        return settings.origin();
    }

    /** Leaves the issuer too, where it offers that; otherwise the next login would need no password. */
    @Override
    public void loggedOut(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        var home = UriComponentsBuilder.fromUriString(request.getRequestURL().toString())
                .replacePath(FramePaths.LOG_IN)
                .replaceQuery(null)
                .toUriString();
        response.sendRedirect(client.endSession()
                .map(address -> UriComponentsBuilder.fromUriString(address)
                        .queryParam("client_id", "{client}")
                        .queryParam("post_logout_redirect_uri", "{home}")
                        .encode()
                        .buildAndExpand(settings.clientId(), home)
                        .toUriString())
                .orElse(FramePaths.LOG_IN));
    }
}
