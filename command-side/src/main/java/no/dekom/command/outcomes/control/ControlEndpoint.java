package no.dekom.command.outcomes.control;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.events.outcomes.MeasureId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/outcomes/{measure}")
@Tag(name = "outcomes")
class ControlEndpoint {

    /** @param remark may be left out */
    record Acceptance(
            @NotNull Integer version, @Size(max = 2000) String remark) {}

    record Question(
            @NotNull Integer version,
            @NotBlank @Size(max = 2000) String question,
            @NotNull LocalDate due) {}

    record Noted(
            @NotNull Integer version,
            @NotBlank @Size(max = 2000) String remark) {}

    @PostMapping("/acceptance")
    @Operation(summary = "Godta en rapport (statsforvalter)")
    ResponseEntity<CommandAnswer> accept(
            @PathVariable MeasureId measure, @RequestBody Acceptance request, Sender sender) {
        var remark = request.remark() == null ? "" : request.remark().strip();
        return sender.done(new AcceptOutcome(measure, request.version(), remark), measure.value());
    }

    @PostMapping("/question")
    @Operation(summary = "Be om mer til en rapport (statsforvalter)")
    ResponseEntity<CommandAnswer> ask(@PathVariable MeasureId measure, @RequestBody Question request, Sender sender) {
        var question = request.question().strip();
        return sender.because(question)
                .done(new AskForMore(measure, request.version(), question, request.due()), measure.value());
    }

    @PostMapping("/remark")
    @Operation(summary = "Merk noe til en rapport (statsforvalter)")
    ResponseEntity<CommandAnswer> remark(@PathVariable MeasureId measure, @RequestBody Noted request, Sender sender) {
        return sender.done(
                new RemarkOnOutcome(measure, request.version(), request.remark().strip()), measure.value());
    }
}
