package no.dekom.command.edge;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What is answered when a request was refused before, or outside, any endpoint. For whoever guards the way in. */
@Component
public class Problems {

    public static final String NOT_LOGGED_IN = "NotLoggedIn";
    public static final String FORM_IS_TOO_OLD = "FormIsTooOld";
    public static final String NO_ROLE = "NoRole";
    public static final String OTHER_SITE = "OtherSite";

    private static final Map<Integer, String> CODES = Map.of(
            400, "BadRequest",
            401, NOT_LOGGED_IN,
            403, "Forbidden",
            404, "NotFound",
            405, "MethodNotAllowed",
            406, "NotAcceptable",
            413, "TooLarge",
            415, "UnsupportedMediaType");

    private final CommandTexts texts;

    public Problems(CommandTexts texts) {
        this.texts = texts;
    }

    /** The problem of a status. A fault of ours gets a trace id, which the caller logs. */
    public Problem of(int status) {
        if (status >= 500) {
            var trace = UUID.randomUUID().toString();
            return Problem.of(
                            status,
                            "Fault",
                            texts.text("problem.Fault"),
                            texts.text("problem.Fault.detail", trace),
                            List.of())
                    .traced(trace);
        }
        return of(status, CODES.getOrDefault(status, "BadRequest"));
    }

    /** @param most bytes that are taken in */
    Problem tooLarge(int most) {
        return Problem.of(
                413,
                "TooLarge",
                texts.text("problem.TooLarge"),
                texts.text("problem.TooLarge.detail", most / 1024),
                List.of());
    }

    public Problem of(int status, String code) {
        var title = texts.text("problem." + code);
        var detail = texts.text("problem." + code + ".detail", BodyLimit.MOST / 1024);
        return Problem.of(status, code, title, detail, List.of());
    }
}
