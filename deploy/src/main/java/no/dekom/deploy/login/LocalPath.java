package no.dekom.deploy.login;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import no.dekom.query.frame.OwnPath;

/** Where to go after the login. */
final class LocalPath {

    static final String NEXT = "til";

    private LocalPath() {}

    /** The page that asks for login, knowing where to go afterwards. */
    static String login(String next) {
        var path = OwnPath.of(next);
        return path.equals("/")
                ? "/logg-inn"
                : "/logg-inn?" + NEXT + "=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    /** The page that the reader sees while this request is made. */
    static String page(HttpServletRequest request) {
        var shown = request.getHeader("HX-Current-URL");
        if (shown != null) {
            return ofAddress(shown);
        }
        if (request.getMethod().equals("GET")) {
            var query = request.getQueryString();
            return OwnPath.of(request.getRequestURI() + (query == null ? "" : "?" + query));
        }
        return OwnPath.of(request.getParameter("_page"));
    }

    private static String ofAddress(String address) {
        try {
            var uri = URI.create(address);
            return OwnPath.of(uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
        } catch (IllegalArgumentException notAnAddress) {
            return "/";
        }
    }
}
