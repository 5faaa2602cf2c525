package no.dekom.command.decisions.prepare;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.GrantYears;
import no.dekom.command.edge.Sender;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.allocation.RecommendationId;
import no.dekom.events.decisions.DecisionContent;
import no.dekom.events.decisions.DecisionKind;
import no.dekom.events.decisions.GrantId;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "decisions")
class PreparationEndpoint {

    /** @param changes empty for the first decision of the grant */
    record Prepared(
            @NotNull @Min(GrantYears.FIRST) @Max(GrantYears.LAST)
            Integer year,

            @NotNull OrganisationId recipient,
            @NotNull DecisionKind kind,
            Integer changes,
            @NotNull RecommendationId recommendation,
            @NotNull Integer version,
            @NotNull Nok granted,
            @Size(max = 4000) String reason,
            @Size(max = 4000) String conditions,
            @NotNull Nok ownShare,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotNull LocalDate reportBy) {

        DecisionContent content() {
            return new DecisionContent(granted, stripped(reason), stripped(conditions), ownShare, from, to, reportBy);
        }

        private static String stripped(String text) {
            return text == null ? "" : text.strip();
        }
    }

    @PostMapping("/api/grants")
    @Operation(summary = "Forbered et vedtak, eller skriv på nytt det som venter på godkjenning (statsforvalter)")
    ResponseEntity<CommandAnswer> prepare(
            @RequestBody Prepared request, @AuthenticationPrincipal ActingAs actor, Sender sender) {
        var grant = GrantId.of(actor.organisation(), request.year(), request.recipient());
        return sender.done(
                new PrepareDecision(
                        grant,
                        request.year(),
                        request.recipient(),
                        request.kind(),
                        request.changes(),
                        request.recommendation(),
                        request.version(),
                        request.content()),
                grant.value());
    }
}
