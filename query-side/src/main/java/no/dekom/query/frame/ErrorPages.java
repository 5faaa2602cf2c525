package no.dekom.query.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Feilsidene. Says what happened and what to do; ours carry a trace id that stands in the log too. */
@Component
class ErrorPages implements ErrorViewResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final Set<Integer> TOLD = Set.of(400, 403, 404, 405, 409, 410, 412, 413, 429, 500, 503);

    private final Frames frames;

    ErrorPages(Frames frames) {
        this.frames = frames;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var code = kind(status);
        var page = new ModelAndView("frame/error", status);
        page.addObject("frame", frames.at(path(request)));
        page.addObject("code", code);
        page.addObject("traceId", status.is5xxServerError() ? traced(request, status) : null);
        return page;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    private static int kind(HttpStatus status) {
        if (TOLD.contains(status.value())) {
            return status.value();
        }
        return status.is5xxServerError() ? 500 : 400;
    }

    private static String path(HttpServletRequest request) {
        var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return path == null ? FramePaths.START : path.toString();
    }

    private static String traced(HttpServletRequest request, HttpStatus status) {
        var given = MDC.get("traceId");
        var traceId = given == null ? UUID.randomUUID().toString().substring(0, 8) : given;
        var cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.error("Answered {} to {} {}, trace {}", status.value(), request.getMethod(), path(request), traceId, cause);
        return traceId;
    }
}
