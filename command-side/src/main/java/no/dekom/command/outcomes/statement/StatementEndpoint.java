package no.dekom.command.outcomes.statement;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.command.outcomes.SaidAnswer;
import no.dekom.command.outcomes.SaidFactor;
import no.dekom.command.outcomes.Voices;
import no.dekom.events.ActingAs;
import no.dekom.events.outcomes.CriterionAnswer;
import no.dekom.events.outcomes.MeasureId;
import no.dekom.events.outcomes.Statement;
import no.dekom.events.outcomes.Voice;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/outcomes/{measure}")
@Tag(name = "outcomes")
class StatementEndpoint {

    /** @param voice left out by those who have but one */
    record Said(
            Voice voice,
            @Size(max = 20) List<@Valid @NotNull SaidAnswer> answers,
            @Size(max = 30) List<@Valid @NotNull SaidFactor> successFactors,
            @Size(max = 4000) String whatDidNotWork,
            @Size(max = 4000) String whatStays,
            @Size(max = 4000) String teacherEducation) {

        Statement statement(ActingAs actor) {
            List<CriterionAnswer> told = answers == null
                    ? List.of()
                    : answers.stream().map(SaidAnswer::answer).toList();
            return new Statement(
                    voice == null ? Voices.of(actor) : voice,
                    told,
                    SaidFactor.written(successFactors),
                    stripped(whatDidNotWork),
                    stripped(whatStays),
                    stripped(teacherEducation));
        }

        private static String stripped(String text) {
            return text == null ? "" : text.strip();
        }
    }

    @PostMapping("/statement")
    @Operation(
            summary =
                    "Gi en uttalelse om et tiltak (lærer, leder, tillitsvalgt, skoleeier, koordinator eller UH som var med)")
    ResponseEntity<CommandAnswer> state(
            @PathVariable MeasureId measure,
            @RequestBody Said request,
            @AuthenticationPrincipal ActingAs actor,
            Sender sender) {
        return sender.done(new GiveStatement(measure, request.statement(actor)), measure.value());
    }
}
