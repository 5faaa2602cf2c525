package no.dekom.deploy.login;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import no.dekom.command.edge.Problem;
import no.dekom.command.edge.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The last word on whatever no endpoint answered: unknown path, wrong method, not let in, a fault outside all handlers.
 * Programs get problem+json, people a page.
 */
@Component
class RefusalAnswers extends BasicErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalAnswers.class);
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final Problems problems;
    private final JsonMapper json = new JsonMapper();

    RefusalAnswers(
            ErrorAttributes attributes,
            WebProperties settings,
            ObjectProvider<ErrorViewResolver> pages,
            Problems problems) {
        super(attributes, settings.getError(), pages.orderedStream().toList());
        this.problems = problems;
    }

    /** What was too large cannot be asked whether a page sent it; who wants HTML gets it. */
    @Override
    public ModelAndView errorHtml(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                && WayIn.isApi(path)
                && getStatus(request) != HttpStatus.CONTENT_TOO_LARGE
                && !WayIn.isForPeople(new Original(request, path))) {
            return new ModelAndView(written(problem(request)));
        }
        return super.errorHtml(request, response);
    }

    @Override
    public ResponseEntity<Map<String, Object>> error(HttpServletRequest request) {
        var problem = problem(request);
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(json.convertValue(problem, FIELDS));
    }

    private Problem problem(HttpServletRequest request) {
        var status = getStatus(request);
        if (request.getAttribute(WayIn.CODE) instanceof String code) {
            return problems.of(status.value(), code);
        }
        var problem = problems.of(status.value());
        if (problem.traceId() != null) {
            var cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
            LOG.error("Trace {}: {} {}", problem.traceId(), request.getMethod(), path, cause);
        }
        return problem;
    }

    private View written(Problem problem) {
        return (model, request, response) -> {
            response.setStatus(problem.status());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(json.writeValueAsBytes(problem));
        };
    }

    /** The request as it came, at its own path. */
    private static final class Original extends jakarta.servlet.http.HttpServletRequestWrapper {

        private final String path;

        Original(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
        }

        @Override
        public String getRequestURI() {
            return path;
        }
    }
}
