package no.dekom.command.payments.conditions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.events.Nok;
import no.dekom.events.decisions.GrantId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/grants/{grant}")
@Tag(name = "payments")
class ConditionEndpoint {

    record Accepted(@NotNull Integer decision) {}

    record Documented(
            @NotNull Nok sum, @NotBlank @Size(max = 4000) String explanation) {}

    record Confirmed(@NotNull Nok sum) {}

    record SentBack(
            @NotNull Nok sum, @NotBlank @Size(max = 1000) String remark) {}

    @PostMapping("/terms")
    @Operation(summary = "Godta vilkårene i vedtaket (mottaker)")
    ResponseEntity<CommandAnswer> accept(@PathVariable GrantId grant, @RequestBody Accepted request, Sender sender) {
        return sender.done(new AcceptTerms(grant, request.decision()), grant.value());
    }

    @PostMapping("/own-share")
    @Operation(summary = "Dokumenter egenandelen (mottaker)")
    ResponseEntity<CommandAnswer> document(
            @PathVariable GrantId grant, @RequestBody Documented request, Sender sender) {
        var explanation = request.explanation().strip();
        return sender.done(new DocumentOwnShare(grant, request.sum(), explanation), grant.value());
    }

    @PostMapping("/own-share/confirmation")
    @Operation(summary = "Bekreft egenandelen som er dokumentert (statsforvalter)")
    ResponseEntity<CommandAnswer> confirm(@PathVariable GrantId grant, @RequestBody Confirmed request, Sender sender) {
        return sender.done(new ConfirmOwnShare(grant, request.sum()), grant.value());
    }

    @PostMapping("/own-share/sending-back")
    @Operation(summary = "Send dokumentasjonen av egenandelen tilbake med en merknad (statsforvalter)")
    ResponseEntity<CommandAnswer> sendBack(@PathVariable GrantId grant, @RequestBody SentBack request, Sender sender) {
        var remark = request.remark().strip();
        return sender.done(new SendBackOwnShare(grant, request.sum(), remark), grant.value());
    }
}
