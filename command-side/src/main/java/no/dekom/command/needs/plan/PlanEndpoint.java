package no.dekom.command.needs.plan;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import no.dekom.command.edge.BadInput;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.events.SchoolYear;
import no.dekom.events.needs.LongTermPlanId;
import no.dekom.events.needs.PlanContent;
import no.dekom.events.needs.Priority;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/plans")
@Tag(name = "needs")
class PlanEndpoint {

    /** What a plan says; {@code reason} is for revisions. */
    record Request(
            @NotBlank @Size(max = 150) String title,
            @NotNull SchoolYear from,
            @NotNull SchoolYear to,
            @NotEmpty @Size(max = 20) List<@Valid @NotNull Line> priorities,
            @Size(max = 1000) String reason) {

        record Line(
                @NotBlank @Size(max = 150) String title,
                @NotBlank @Size(max = 2000) String text) {}

        PlanContent content() {
            var lines = priorities.stream()
                    .map(line -> new Priority(line.title().strip(), line.text().strip()))
                    .toList();
            return new PlanContent(title.strip(), from, to, lines);
        }
    }

    @PostMapping
    @Operation(summary = "Vedta en langsiktig plan (koordinator for nettverket, statsforvalter for fylket)")
    ResponseEntity<CommandAnswer> adopt(@RequestBody Request request, Sender sender) {
        var id = new LongTermPlanId(UUID.randomUUID().toString());
        return sender.created(new AdoptPlan(id, request.content()), id.value());
    }

    @PostMapping("/{plan}")
    @Operation(summary = "Revider en langsiktig plan, med begrunnelse; If-Match eller _version sier hvilken du leste")
    ResponseEntity<CommandAnswer> revise(
            @PathVariable LongTermPlanId plan, @RequestBody Request request, Sender sender) {
        if (request.reason() == null || request.reason().isBlank()) {
            throw BadInput.of("reason", "input.revision");
        }
        var reason = request.reason().strip();
        return sender.because(reason).done(new RevisePlan(plan, request.content(), reason), plan.value());
    }
}
