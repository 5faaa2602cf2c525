package no.dekom.deploy.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;

/** How people log in: as one of the demo's personas, or by OpenID Connect. */
interface LoginKind {

    void addTo(HttpSecurity http);

    /** The other host that forms lead to, or nothing. */
    String origin();

    void loggedOut(HttpServletRequest request, HttpServletResponse response, Authentication login) throws IOException;
}
