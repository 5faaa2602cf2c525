package no.dekom.command.accounts.settle;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.events.Nok;
import no.dekom.events.accounts.Settlement;
import no.dekom.events.decisions.GrantId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/grants/{grant}/settlement")
@Tag(name = "accounts")
class SettlementEndpoint {

    /** Sums that are left out are nothing; so are the days that go with them. */
    record Prepared(
            Nok carriedOver,
            LocalDate until,
            LocalDate reportBy,
            Nok reclaimed,
            LocalDate payBy,
            Nok waived,
            @NotBlank @Size(max = 4000) String reason) {

        Settlement settlement() {
            return new Settlement(or(carriedOver), until, reportBy, or(reclaimed), payBy, or(waived), reason.strip());
        }

        private static Nok or(Nok sum) {
            return sum == null ? Nok.ZERO : sum;
        }
    }

    record Approved(@NotNull Integer number) {}

    record SentBack(
            @NotNull Integer number,
            @NotBlank @Size(max = 1000) String remark) {}

    @PostMapping
    @Operation(summary = "Forbered et oppgjør av penger som er til overs (statsforvalter)")
    ResponseEntity<CommandAnswer> prepare(@PathVariable GrantId grant, @RequestBody Prepared request, Sender sender) {
        return sender.done(new PrepareSettlement(grant, request.settlement()), grant.value());
    }

    @PostMapping("/approval")
    @Operation(summary = "Godkjenn et oppgjør som en annen har forberedt (statsforvalter)")
    ResponseEntity<CommandAnswer> approve(@PathVariable GrantId grant, @RequestBody Approved request, Sender sender) {
        return sender.done(new ApproveSettlement(grant, request.number()), grant.value());
    }

    @PostMapping("/sending-back")
    @Operation(summary = "Send et oppgjør tilbake med en merknad (statsforvalter)")
    ResponseEntity<CommandAnswer> sendBack(@PathVariable GrantId grant, @RequestBody SentBack request, Sender sender) {
        return sender.done(
                new SendBackSettlement(grant, request.number(), request.remark().strip()), grant.value());
    }
}
