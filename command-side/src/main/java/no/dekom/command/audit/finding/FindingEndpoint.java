package no.dekom.command.audit.finding;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.events.OrganisationId;
import no.dekom.events.audit.ControlId;
import no.dekom.events.audit.FactReference;
import no.dekom.events.audit.FindingKind;
import no.dekom.events.audit.FindingOutcome;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/controls/{control}/findings")
@Tag(name = "audit")
class FindingEndpoint {

    record Fact(
            @NotNull Long position,
            @NotBlank @Size(max = 64) String event) {}

    record Made(
            @NotNull FindingKind kind,
            @NotNull OrganisationId owner,
            @NotEmpty @Size(max = 20) List<@Valid @NotNull Fact> facts,
            @NotBlank @Size(max = 150) String title,
            @NotBlank @Size(max = 4000) String text) {}

    record Answered(@NotBlank @Size(max = 4000) String answer) {}

    record Closed(
            @NotNull FindingOutcome outcome,
            @NotBlank @Size(max = 2000) String remark) {}

    @PostMapping
    @Operation(summary = "Gjør et funn og send det til den som eier saken (revisor)")
    ResponseEntity<CommandAnswer> make(@PathVariable ControlId control, @RequestBody Made request, Sender sender) {
        var facts = request.facts().stream()
                .map(it -> new FactReference(it.position(), it.event()))
                .toList();
        return sender.done(
                new MakeFinding(
                        control,
                        request.kind(),
                        request.owner(),
                        facts,
                        request.title().strip(),
                        request.text().strip()),
                control.value());
    }

    @PostMapping("/{number}/answer")
    @Operation(summary = "Svar på et funn (statsforvalter, eller den som eier saken)")
    ResponseEntity<CommandAnswer> answer(
            @PathVariable ControlId control, @PathVariable int number, @RequestBody Answered request, Sender sender) {
        return sender.done(new AnswerFinding(control, number, request.answer().strip()), control.value());
    }

    @PostMapping("/{number}/closing")
    @Operation(summary = "Lukk et funn (revisor)")
    ResponseEntity<CommandAnswer> close(
            @PathVariable ControlId control, @PathVariable int number, @RequestBody Closed request, Sender sender) {
        return sender.done(
                new CloseFinding(
                        control, number, request.outcome(), request.remark().strip()),
                control.value());
    }
}
