package no.dekom.command.needs.join;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.events.OrganisationId;
import no.dekom.events.needs.NeedsMeasureId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/measures/{measure}")
@Tag(name = "needs")
class JoinEndpoint {

    record Batch(
            @NotNull @Min(value = 1, message = "{input.batch}") @Max(value = 20, message = "{input.batch}")
            Integer batch,

            @NotEmpty @Size(max = 100) List<@NotNull OrganisationId> schools) {}

    @PostMapping("/schools")
    @Operation(summary = "La skoler bli med i en pulje av et fellestiltak (koordinator eller skoleeier)")
    ResponseEntity<CommandAnswer> join(
            @PathVariable NeedsMeasureId measure, @RequestBody Batch request, Sender sender) {
        var schools = request.schools().stream().distinct().toList();
        return sender.done(new JoinMeasure(measure, request.batch(), schools), measure.value());
    }
}
