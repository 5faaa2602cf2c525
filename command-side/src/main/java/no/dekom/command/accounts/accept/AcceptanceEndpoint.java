package no.dekom.command.accounts.accept;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.events.decisions.GrantId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/grants/{grant}/use")
@Tag(name = "accounts")
class AcceptanceEndpoint {

    record Accepted(@NotNull Integer version) {}

    record SentBack(
            @NotNull Integer version,
            @NotBlank @Size(max = 1000) String remark,
            @NotNull LocalDate due) {}

    @PostMapping("/acceptance")
    @Operation(summary = "Godta et regnskap for bruk av et tilskudd (statsforvalter)")
    ResponseEntity<CommandAnswer> accept(@PathVariable GrantId grant, @RequestBody Accepted request, Sender sender) {
        return sender.done(new AcceptUse(grant, request.version()), grant.value());
    }

    @PostMapping("/sending-back")
    @Operation(summary = "Send et regnskap tilbake til mottakeren (statsforvalter)")
    ResponseEntity<CommandAnswer> sendBack(@PathVariable GrantId grant, @RequestBody SentBack request, Sender sender) {
        return sender.done(
                new SendBackUse(grant, request.version(), request.remark().strip(), request.due()), grant.value());
    }
}
