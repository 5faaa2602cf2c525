package no.dekom.deploy.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.dekom.command.edge.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Answers whoever may not pass: people are led to the login page and back, or to a page that explains; programs get a
 * problem. The problem itself is written by {@link RefusalAnswers}, in the reader's language.
 */
final class WayIn implements AuthenticationEntryPoint, AccessDeniedHandler {

    /** Request attribute: the code of the problem. */
    static final String CODE = WayIn.class.getName();

    static final String NO_ROLE_PAGE = "/ingen-rolle";

    private final String challenge;

    WayIn(String challenge) {
        this.challenge = challenge;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", LocalPath.login(LocalPath.page(request)));
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (isForPeople(request) && request.getHeader(HttpHeaders.AUTHORIZATION) == null) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, LocalPath.login(LocalPath.page(request)));
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challengeFor(request));
            refuse(request, response, HttpServletResponse.SC_UNAUTHORIZED, Problems.NOT_LOGGED_IN);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException, ServletException {
        var login = SecurityContextHolder.getContext().getAuthentication() instanceof LoggedIn it ? it : null;
        if (login == null) {
            commence(request, response, null);
        } else if (refused instanceof CsrfException) {
            refuse(request, response, HttpServletResponse.SC_FORBIDDEN, Problems.FORM_IS_TOO_OLD);
        } else if (!login.hasRole() && isForPeople(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            request.getRequestDispatcher(NO_ROLE_PAGE).forward(request, response);
        } else {
            refuse(
                    request,
                    response,
                    HttpServletResponse.SC_FORBIDDEN,
                    login.hasRole() ? "Forbidden" : Problems.NO_ROLE);
        }
    }

    static void refuse(HttpServletRequest request, HttpServletResponse response, int status, String code)
            throws IOException {
        request.setAttribute(CODE, code);
        response.sendError(status);
    }

    /** Pages, and forms that pages send to the API. */
    static boolean isForPeople(HttpServletRequest request) {
        return !isApi(request.getRequestURI()) || request.getParameter("_page") != null;
    }

    static boolean isApi(String path) {
        return path.equals("/api") || path.startsWith("/api/") || path.startsWith("/v3/api-docs");
    }

    /** A browser that is asked for Basic would open a box of its own; browsers tell that they are one. */
    private String challengeFor(HttpServletRequest request) {
        return request.getHeader("Sec-Fetch-Mode") == null ? challenge : "Login realm=\"dekom\"";
    }
}
