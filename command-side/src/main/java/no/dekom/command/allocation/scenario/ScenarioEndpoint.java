package no.dekom.command.allocation.scenario;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.GrantYears;
import no.dekom.command.edge.Sender;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.allocation.AllocationOverride;
import no.dekom.events.allocation.Division;
import no.dekom.events.allocation.ModelId;
import no.dekom.events.allocation.ScenarioId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/scenarios")
@Tag(name = "allocation")
class ScenarioEndpoint {

    private static final int MOST = 200;

    record Saved(
            @NotBlank @Size(max = 120) String title,

            @NotNull @Min(GrantYears.FIRST) @Max(GrantYears.LAST)
            Integer year,

            @NotNull Nok frame,
            @NotNull ModelId model,
            @NotNull LocalDate countedOn,
            @Size(max = 40) List<@Valid @NotNull Change> changes,
            @Size(max = MOST) List<@Valid @NotNull Override> overrides) {}

    /** A step with another per cent, another key, or both. */
    record Change(
            @NotBlank @Size(max = 40) String step,

            @Pattern(regexp = " *[0-9]{1,3}([.,][0-9]{1,6})? *%? *", message = "{input.percent}")
            String percent,

            Division divided) {

        StepChange change() {
            var exact = percent == null
                    ? null
                    : new BigDecimal(percent.replace("%", "").strip().replace(',', '.'));
            return new StepChange(step, exact, divided);
        }
    }

    /** @param within who splits what they got; left out for a step that divides the frame */
    record Override(
            @NotBlank @Size(max = 40) String step,
            OrganisationId within,
            @NotNull OrganisationId recipient,
            @NotNull Nok sum,
            @NotBlank @Size(max = 1000) String reason) {

        AllocationOverride override() {
            return new AllocationOverride(step, within, recipient, sum, reason.strip());
        }
    }

    record Discarded(@NotBlank @Size(max = 1000) String reason) {}

    @PostMapping
    @Operation(summary = "Lagre et scenario, som ikke binder noen (statsforvalter og samarbeidsforum)")
    ResponseEntity<CommandAnswer> save(@RequestBody Saved request, Sender sender) {
        var id = new ScenarioId(UUID.randomUUID().toString());
        return sender.created(
                new SaveScenario(
                        id,
                        request.year(),
                        request.title().strip(),
                        request.frame(),
                        request.model(),
                        request.changes() == null
                                ? List.of()
                                : request.changes().stream().map(Change::change).toList(),
                        request.countedOn(),
                        request.overrides() == null
                                ? List.of()
                                : request.overrides().stream()
                                        .map(Override::override)
                                        .toList()),
                id.value());
    }

    @PostMapping("/{scenario}/discard")
    @Operation(summary = "Forkast et scenario (statsforvalter og samarbeidsforum)")
    ResponseEntity<CommandAnswer> discard(
            @PathVariable ScenarioId scenario, @RequestBody Discarded request, Sender sender) {
        return sender.done(new DiscardScenario(scenario, request.reason().strip()), scenario.value());
    }
}
