package no.dekom.command.edge;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * Refuses a body above {@value #MOST} bytes, and a file above {@value #MOST_FILE}, with 413 before anything reads it, whether
 * or not it tells its length. A browser gets the page that says what to do, a program problem+json.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class BodyLimit extends OncePerRequestFilter {

    static final int MOST = 512 * 1024;
    static final int MOST_FILE = 10 * 1024 * 1024;
    private static final Pattern FILES = Pattern.compile("/api/imports|/api/meetings/[^/]+/cases/[^/]+/papers");

    private final Problems problems;
    private final ObjectProvider<LocaleResolver> languages;
    private final JsonMapper json = new JsonMapper();

    BodyLimit(Problems problems, ObjectProvider<LocaleResolver> languages) {
        this.problems = problems;
        this.languages = languages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(isTooLarge(request) ? new WithoutBody(request) : request, response);
            return;
        }
        var most = most(request);
        if (request.getContentLengthLong() > most) {
            refuse(request, response, most);
            return;
        }
        try {
            chain.doFilter(request.getContentLengthLong() < 0 ? new Limited(request, most) : request, response);
        } catch (TooLarge tooLarge) {
            refuse(request, response, most);
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /** While the page of the error is made, nothing asks again for what was too large to read. */
    private static boolean isTooLarge(HttpServletRequest request) {
        return Integer.valueOf(413).equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
    }

    private static int most(HttpServletRequest request) {
        return FILES.matcher(request.getRequestURI()).matches() ? MOST_FILE : MOST;
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, int most) throws IOException {
        response.setHeader("Connection", "close");
        if (isPage(request)) {
            response.sendError(413);
            return;
        }
        var problem = inTheLanguageOf(request, most);
        response.setStatus(413);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    /** Whether a person sends the form of a page, with a browser; then the page of the error is the answer. */
    private static boolean isPage(HttpServletRequest request) {
        var accepts = request.getHeader(HttpHeaders.ACCEPT);
        return accepts != null
                && accepts.contains(MediaType.TEXT_HTML_VALUE)
                && SentForm.isForm(request.getContentType());
    }

    /** Nothing has found out the reader's language yet. */
    private Problem inTheLanguageOf(HttpServletRequest request, int most) {
        var before = LocaleContextHolder.getLocaleContext();
        languages.ifAvailable(it -> LocaleContextHolder.setLocale(it.resolveLocale(request)));
        try {
            return problems.tooLarge(most);
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    /** The body of a request turned out too large while it was read. */
    static final class TooLarge extends RuntimeException {}

    /** A request of unknown length, read no further than the limit. */
    private static final class Limited extends HttpServletRequestWrapper {

        private final int most;

        Limited(HttpServletRequest request, int most) {
            super(request);
            this.most = most;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            var inner = super.getInputStream();
            return new ServletInputStream() {
                private int count;

                @Override
                public int read() throws IOException {
                    var one = inner.read();
                    if (one >= 0 && ++count > most) {
                        throw new TooLarge();
                    }
                    return one;
                }

                @Override
                public int read(byte[] buffer, int from, int length) throws IOException {
                    var got = inner.read(buffer, from, length);
                    count += Math.max(got, 0);
                    if (count > most) {
                        throw new TooLarge();
                    }
                    return got;
                }

                @Override
                public boolean isFinished() {
                    return inner.isFinished();
                }

                @Override
                public boolean isReady() {
                    return inner.isReady();
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    inner.setReadListener(listener);
                }
            };
        }
    }
}
