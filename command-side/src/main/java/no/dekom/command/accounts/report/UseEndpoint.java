package no.dekom.command.accounts.report;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.events.Nok;
import no.dekom.events.accounts.UseKind;
import no.dekom.events.accounts.UseLine;
import no.dekom.events.accounts.UseReport;
import no.dekom.events.decisions.GrantId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "accounts")
class UseEndpoint {

    /** @param ofGrant and {@code ownShare}: left out when it is nothing */
    record Spent(@NotNull UseKind kind, Nok ofGrant, Nok ownShare) {

        UseLine line() {
            return new UseLine(kind, or(ofGrant), or(ownShare));
        }

        private static Nok or(Nok sum) {
            return sum == null ? Nok.ZERO : sum;
        }
    }

    /** @param confirmed left out when it is not */
    record Account(
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotNull Boolean last,
            @NotEmpty @Size(max = 10) List<@Valid @NotNull Spent> lines,
            @Size(max = 4000) String comment,
            Boolean confirmed) {

        UseReport report() {
            var spent = lines.stream()
                    .map(Spent::line)
                    .filter(it -> it.ofGrant().plus(it.ownShare()).exceeds(Nok.ZERO))
                    .toList();
            return new UseReport(
                    from, to, last, spent, comment == null ? "" : comment.strip(), Boolean.TRUE.equals(confirmed));
        }
    }

    @PostMapping("/api/grants/{grant}/use")
    @Operation(summary = "Rapporter bruk av et tilskudd (den som svarer for mottakeren)")
    ResponseEntity<CommandAnswer> report(@PathVariable GrantId grant, @RequestBody Account request, Sender sender) {
        return sender.done(new ReportUse(grant, request.report()), grant.value());
    }
}
