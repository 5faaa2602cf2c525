package no.dekom.query.moments;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.List;
import no.dekom.query.frame.Moment;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the moment off an address, before anybody asks who may come in: the rest of the service meets the ordinary address.
 * Nothing can be sent to the past, and pages that belong to now are met there.
 */
final class MomentAddressFilter extends OncePerRequestFilter {

    /** Request attribute: what is asked for, an {@link AskedMoment}. */
    static final String ASKED = AskedMoment.class.getName();

    /** Pages that tell nothing of what was known: settings, operation, login, and what stands still. */
    private static final List<String> OF_NOW = List.of(
            "/drift",
            "/varsler",
            "/innsyn",
            "/formaal",
            "/kalender",
            "/import",
            "/svar",
            "/logg-inn",
            "/oidc",
            "/login",
            "/ingen-rolle",
            "/actuator",
            "/v3",
            "/tilgjengelighet",
            "/personvern",
            "/kilder",
            MomentPage.PATH);

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !AskedMoment.isAsked(path(request));
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static String path(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return request.getDispatcherType() == DispatcherType.ERROR && failed != null
                ? failed.toString()
                : request.getRequestURI();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var asked = AskedMoment.of(path(request));
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            asked.ifPresent(it -> request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, it.path()));
            chain.doFilter(request, response);
        } else if (!List.of("GET", "HEAD").contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (asked.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (isOfNow(asked.get().path())) {
            var query = request.getQueryString();
            response.sendRedirect(asked.get().path() + (query == null ? "" : "?" + query));
        } else {
            request.setAttribute(ASKED, asked.get());
            chain.doFilter(new Within(request, asked.get()), new Kept(response, asked.get()));
        }
    }

    private static boolean isOfNow(String path) {
        return OF_NOW.stream().anyMatch(one -> path.equals(one) || path.startsWith(one + "/"));
    }

    /** The request at its ordinary address. */
    private static final class Within extends HttpServletRequestWrapper {

        private final AskedMoment asked;

        Within(HttpServletRequest request, AskedMoment asked) {
            super(request);
            this.asked = asked;
        }

        @Override
        public String getRequestURI() {
            return asked.path();
        }

        @Override
        public StringBuffer getRequestURL() {
            var whole = super.getRequestURL();
            return whole.replace(whole.indexOf(Moment.PREFIX), whole.length(), asked.path());
        }

        @Override
        public String getServletPath() {
            return java.net.URLDecoder.decode(
                    asked.path().replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    /** Whoever is led on stays within the moment. */
    private static final class Kept extends HttpServletResponseWrapper {

        private final AskedMoment asked;

        Kept(HttpServletResponse response, AskedMoment asked) {
            super(response);
            this.asked = asked;
        }

        @Override
        public void sendRedirect(String to) throws IOException {
            super.sendRedirect(Moment.mayHold(to) && !isOfNow(to) ? Moment.PREFIX + asked.address() + to : to);
        }
    }
}
