package no.dekom.command.decisions.approve;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.events.decisions.GrantId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController("decisionApprovalEndpoint")
@RequestMapping("/api/grants/{grant}")
@Tag(name = "decisions")
class ApprovalEndpoint {

    record Approved(@NotNull Integer number) {}

    record SentBack(
            @NotNull Integer number,
            @NotBlank @Size(max = 1000) String remark) {}

    @PostMapping("/approval")
    @Operation(summary = "Godkjenn et vedtak som en annen har forberedt (statsforvalter)")
    ResponseEntity<CommandAnswer> approve(@PathVariable GrantId grant, @RequestBody Approved request, Sender sender) {
        return sender.done(new ApproveDecision(grant, request.number()), grant.value());
    }

    @PostMapping("/sending-back")
    @Operation(summary = "Send et vedtak tilbake med en merknad (statsforvalter)")
    ResponseEntity<CommandAnswer> sendBack(@PathVariable GrantId grant, @RequestBody SentBack request, Sender sender) {
        return sender.done(new SendBackDecision(grant, request.number(), request.remark()), grant.value());
    }
}
