package no.dekom.command.payments.accounts;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.events.OrganisationId;
import no.dekom.events.payments.BankAccountId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/accounts/{organisation}")
@Tag(name = "payments")
class AccountEndpoint {

    /** @param number eleven digits; spaces and points as people write them are let through */
    record Proposed(@NotBlank @Size(max = 20) String number) {}

    record Approved(@NotNull Integer version) {}

    record Rejected(
            @NotNull Integer version,
            @NotBlank @Size(max = 1000) String remark) {}

    @PostMapping
    @Operation(summary = "Foreslå et kontonummer for egen organisasjon (mottaker eller statsforvalter)")
    ResponseEntity<CommandAnswer> propose(
            @PathVariable OrganisationId organisation, @RequestBody Proposed request, Sender sender) {
        var account = BankAccountId.of(organisation);
        var digits = request.number().replaceAll("[\\s\\u00a0.]", "");
        return sender.done(new ProposeAccount(account, organisation, digits), account.value());
    }

    @PostMapping("/approval")
    @Operation(summary = "Godkjenn et kontonummer som en annen har foreslått (statsforvalter)")
    ResponseEntity<CommandAnswer> approve(
            @PathVariable OrganisationId organisation, @RequestBody Approved request, Sender sender) {
        var account = BankAccountId.of(organisation);
        return sender.done(new ApproveAccount(account, request.version()), account.value());
    }

    @PostMapping("/rejection")
    @Operation(summary = "Avvis et kontonummer med en merknad (statsforvalter)")
    ResponseEntity<CommandAnswer> reject(
            @PathVariable OrganisationId organisation, @RequestBody Rejected request, Sender sender) {
        var account = BankAccountId.of(organisation);
        return sender.done(
                new RejectAccount(account, request.version(), request.remark().strip()), account.value());
    }
}
