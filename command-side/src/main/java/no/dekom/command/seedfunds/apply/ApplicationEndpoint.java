package no.dekom.command.seedfunds.apply;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.events.seedfunds.ApplicationId;
import no.dekom.events.seedfunds.RoundId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/seed-fund-rounds/{round}/applications")
@Tag(name = "seedfunds")
class ApplicationEndpoint {

    record Withdrawal(@NotBlank @Size(max = 1000) String reason) {}

    @PostMapping
    @Operation(summary = "Søk om såkornmidler (lærer eller leder ved en skole som søker)")
    ResponseEntity<CommandAnswer> apply(
            @PathVariable RoundId round, @RequestBody ApplicationRequest request, Sender sender) {
        var id = new ApplicationId(UUID.randomUUID().toString());
        return sender.created(new ApplyForSeedFunds(round, id, request.content()), id.value());
    }

    @PostMapping("/{application}")
    @Operation(summary = "Endre en sendt søknad; If-Match eller _version sier hvilken du leste")
    ResponseEntity<CommandAnswer> amend(
            @PathVariable RoundId round,
            @PathVariable ApplicationId application,
            @RequestBody ApplicationRequest request,
            Sender sender) {
        return sender.done(new AmendApplication(round, application, request.content()), application.value());
    }

    @PostMapping("/{application}/withdrawal")
    @Operation(summary = "Trekk en søknad")
    ResponseEntity<CommandAnswer> withdraw(
            @PathVariable RoundId round,
            @PathVariable ApplicationId application,
            @RequestBody Withdrawal request,
            Sender sender) {
        return sender.because(request.reason())
                .done(new WithdrawApplication(round, application, request.reason()), application.value());
    }
}
