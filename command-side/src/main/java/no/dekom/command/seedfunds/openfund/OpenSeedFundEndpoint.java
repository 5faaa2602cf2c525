package no.dekom.command.seedfunds.openfund;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.events.seedfunds.SeedFundId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "seedfunds")
class OpenSeedFundEndpoint {

    record Request(
            @NotBlank @Size(max = 120) String name,
            @NotBlank @Size(max = 2000) String purpose) {}

    @PostMapping("/api/seed-funds")
    @Operation(summary = "Opprett et såkornfond i eget nettverk (koordinator)")
    ResponseEntity<CommandAnswer> open(@RequestBody Request request, Sender sender) {
        var id = new SeedFundId(UUID.randomUUID().toString());
        return sender.created(new OpenSeedFund(id, request.name(), request.purpose()), id.value());
    }
}
