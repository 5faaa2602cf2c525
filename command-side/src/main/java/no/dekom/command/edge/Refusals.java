package no.dekom.command.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import no.dekom.events.ActingAs;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Answers every refusal of an endpoint: problem+json to a program; to a form its page again, with what was written and
 * what is wrong. The user's errors tell what to do; ours give no more than a trace id.
 */
@RestControllerAdvice(basePackages = "no.dekom.command")
class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final CommandTexts texts;
    private final Drafts drafts;

    Refusals(CommandTexts texts, Drafts drafts) {
        this.texts = texts;
        this.drafts = drafts;
    }

    @ExceptionHandler
    ResponseEntity<Problem> ruleBroken(RuleBroken refusal, HttpServletRequest request) {
        var rule = refusal.rule();
        var detail = texts.text("rule." + rule.name(), rule.details());
        var fields = rule.field() == null
                ? List.<Problem.FieldText>of()
                : List.of(new Problem.FieldText(rule.field(), detail));
        return answer(request, problem(409, rule.name(), "problem.ruleBroken", detail, fields));
    }

    @ExceptionHandler
    ResponseEntity<Problem> notAllowed(NotAllowed refusal, HttpServletRequest request) {
        var detail = texts.text("rule." + refusal.getMessage());
        return answer(request, problem(403, refusal.getMessage(), "problem.notAllowed", detail, List.of()));
    }

    @ExceptionHandler({NotFound.class, AggregateNotFoundException.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<Problem> notFound(HttpServletRequest request) {
        return answer(request, plain(404, "NotFound"));
    }

    @ExceptionHandler
    ResponseEntity<Problem> stale(StaleVersion refusal, HttpServletRequest request) {
        return answer(request, plain(412, "StaleVersion"));
    }

    @ExceptionHandler({ConcurrencyException.class, AggregateStreamCreationException.class})
    ResponseEntity<Problem> lostRace(HttpServletRequest request) {
        return answer(request, plain(409, "ConcurrentChange"));
    }

    @ExceptionHandler
    ResponseEntity<Problem> badInput(BadInput refusal, HttpServletRequest request) {
        var fields = refusal.fields().stream()
                .map(it -> new Problem.FieldText(
                        it.field(),
                        it.args() == null
                                ? it.text()
                                : texts.text(it.text(), it.args().toArray())))
                .toList();
        var detail = texts.text("problem.BadInput.detail");
        return answer(request, problem(422, "BadInput", "problem.BadInput", detail, fields));
    }

    @ExceptionHandler
    ResponseEntity<Problem> tooLarge(BodyLimit.TooLarge refusal, HttpServletRequest request) {
        var detail = texts.text("problem.TooLarge.detail", BodyLimit.MOST / 1024);
        return answer(request, problem(413, "TooLarge", "problem.TooLarge", detail, List.of()));
    }

    @ExceptionHandler
    ResponseEntity<Problem> unreadable(HttpMessageNotReadableException refusal, HttpServletRequest request) {
        return answer(request, plain(400, "Unreadable"));
    }

    @ExceptionHandler
    ResponseEntity<Problem> wrongType(HttpMediaTypeNotSupportedException refusal, HttpServletRequest request) {
        return answer(request, plain(415, "UnsupportedMediaType"));
    }

    @ExceptionHandler
    ResponseEntity<Problem> fault(Exception fault, HttpServletRequest request) throws Exception {
        if (fault instanceof AccessDeniedException || fault instanceof org.springframework.web.ErrorResponse) {
            throw fault;
        }
        var trace = UUID.randomUUID().toString();
        LOG.error("Trace {}: {} {}", trace, request.getMethod(), request.getRequestURI(), fault);
        var detail = texts.text("problem.Fault.detail", trace);
        return answer(
                request,
                problem(500, "Fault", "problem.Fault", detail, List.of()).traced(trace));
    }

    private Problem plain(int status, String code) {
        return problem(status, code, "problem." + code, texts.text("problem." + code + ".detail"), List.of());
    }

    private Problem problem(int status, String code, String title, String detail, List<Problem.FieldText> fields) {
        return Problem.of(status, code, texts.text(title), detail, fields);
    }

    private ResponseEntity<Problem> answer(HttpServletRequest request, Problem problem) {
        var form = SentForm.of(request);
        if (form != null
                && SecurityContextHolder.getContext().getAuthentication() != null
                && SecurityContextHolder.getContext().getAuthentication().getPrincipal() instanceof ActingAs actor) {
            drafts.refused(actor.person(), form, problem);
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(form.samePage()))
                    .build();
        }
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
