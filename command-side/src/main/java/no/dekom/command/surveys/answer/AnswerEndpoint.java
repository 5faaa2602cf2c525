package no.dekom.command.surveys.answer;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Commands;
import no.dekom.command.edge.NotFound;
import no.dekom.command.edge.RuleBroken;
import no.dekom.events.ActingAs;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Open to whoever has a link. Nobody is asked who they are, and a login that is there is not looked at. */
@RestController
@Tag(name = "surveys")
class AnswerEndpoint {

    private static final String SUBJECT = "svar";

    private final Commands commands;

    AnswerEndpoint(Commands commands) {
        this.commands = commands;
    }

    record Scored(@NotBlank @Size(max = 20) String item, Integer before, Integer now) {}

    record Wrote(
            @NotBlank @Size(max = 20) String question,
            @Size(max = 4000) String text) {}

    record Answered(
            @Size(max = 240) List<@Valid Scored> scores,
            @Size(max = 20) List<@Valid Wrote> texts) {

        AnswerSurvey of(String token) {
            return new AnswerSurvey(
                    token,
                    scores == null
                            ? List.of()
                            : scores.stream()
                                    .map(it -> new AnswerSurvey.Score(it.item(), it.before(), it.now()))
                                    .toList(),
                    texts == null
                            ? List.of()
                            : texts.stream()
                                    .filter(it -> it.text() != null)
                                    .map(it -> new AnswerSurvey.Text(it.question(), it.text()))
                                    .toList());
        }
    }

    @PostMapping("/api/survey-answers/{token}")
    @Operation(summary = "Svar på en spørreundersøkelse med lenka du har fått (ingen innlogging)")
    ResponseEntity<CommandAnswer> answer(
            @PathVariable String token, @RequestBody Answered request, HttpServletRequest sent) {
        var page = "/svar/" + token;
        var isForm = sent.getParameter("_page") != null && token.matches("[A-Za-z0-9_-]{1,100}");
        try {
            var answer = commands.send(request.of(token), SUBJECT, ActingAs.SERVICE);
            return isForm ? seen(page + "?takk=1") : ResponseEntity.ok(answer);
        } catch (RuleBroken | NotFound refused) {
            if (isForm) {
                return seen(page);
            }
            throw refused;
        }
    }

    /** The page says what became of it: that it is used already, or that the time is over. */
    private static ResponseEntity<CommandAnswer> seen(String page) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(page))
                .build();
    }
}
