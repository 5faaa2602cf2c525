package no.dekom.command.allocation.model;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.events.RuleSetId;
import no.dekom.events.allocation.ModelId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/allocation-models")
@Tag(name = "allocation")
class ModelEndpoint {

    private static final int MOST_STEPS = 40;

    record Draft(
            @NotNull RuleSetId ruleSet,
            @NotBlank @Size(max = 120) String title,
            @NotEmpty @Size(max = MOST_STEPS) List<@Valid @NotNull StepRequest> steps) {}

    record Change(
            @NotBlank @Size(max = 120) String title,
            @NotEmpty @Size(max = MOST_STEPS) List<@Valid @NotNull StepRequest> steps,
            @NotBlank @Size(max = 1000) String reason) {}

    /** Nothing more is said: who approves has read the version that the form or If-Match names. */
    record Approval() {}

    @PostMapping
    @Operation(summary = "Lag utkast til fordelingsmodell (statsforvalter)")
    ResponseEntity<CommandAnswer> draft(@RequestBody Draft request, Sender sender) {
        var id = new ModelId(UUID.randomUUID().toString());
        return sender.created(
                new DraftAllocationModel(
                        id, request.ruleSet(), request.title().strip(), StepRequest.model(request.steps())),
                id.value());
    }

    @PostMapping("/{model}")
    @Operation(summary = "Endre et utkast; If-Match eller _version sier hvilket du leste (statsforvalter)")
    ResponseEntity<CommandAnswer> change(@PathVariable ModelId model, @RequestBody Change request, Sender sender) {
        return sender.because(request.reason())
                .done(
                        new ChangeAllocationModel(model, request.title().strip(), StepRequest.model(request.steps())),
                        model.value());
    }

    @PostMapping("/{model}/approval")
    @Operation(summary = "Godkjenn et utkast som en annen har skrevet (statsforvalter)")
    ResponseEntity<CommandAnswer> approve(@PathVariable ModelId model, @RequestBody Approval request, Sender sender) {
        return sender.done(new ApproveAllocationModel(model), model.value());
    }
}
