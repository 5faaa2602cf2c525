package no.dekom.command.outcomes.sign;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
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
class SignatureEndpoint {

    record Signature(@NotNull Integer version) {}

    @PostMapping("/signature")
    @Operation(summary = "Signer en rapport for en av partene (skoleeier, koordinator eller UH)")
    ResponseEntity<CommandAnswer> sign(@PathVariable MeasureId measure, @RequestBody Signature request, Sender sender) {
        return sender.done(new SignOutcome(measure, request.version()), measure.value());
    }
}
