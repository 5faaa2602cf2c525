package no.dekom.command.decisions.county;

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
import no.dekom.events.allocation.RecommendationId;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A whole county in one go. It goes on in the background; a page shows how far it is. */
@RestController
@RequestMapping("/api/county-decisions")
@Tag(name = "decisions")
class CountyEndpoint {

    private final WholeCounty county;

    CountyEndpoint(WholeCounty county) {
        this.county = county;
    }

    record Prepared(
            @NotNull @Min(GrantYears.FIRST) @Max(GrantYears.LAST)
            Integer year,

            @NotNull RecommendationId recommendation,
            @NotNull Integer version,
            @Size(max = 4000) String conditions,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotNull LocalDate reportBy) {

        CountyTerms terms() {
            return new CountyTerms(
                    recommendation, version, conditions == null ? "" : conditions.strip(), from, to, reportBy);
        }
    }

    /** @param count and {@code sum}: what the approver has read */
    record Approved(
            @NotNull @Min(GrantYears.FIRST) @Max(GrantYears.LAST)
            Integer year,

            @NotNull Integer count,
            @NotNull Nok sum) {}

    @PostMapping("/preparation")
    @Operation(summary = "Forbered vedtak for alle i innstillingen som ikke har et (statsforvalter)")
    ResponseEntity<CommandAnswer> prepare(
            @RequestBody Prepared request, @AuthenticationPrincipal ActingAs actor, Sender sender) {
        return sender.begun(county.prepare(actor, request.year(), request.terms()));
    }

    @PostMapping("/approval")
    @Operation(summary = "Godkjenn alle vedtak som venter og en annen har forberedt (statsforvalter)")
    ResponseEntity<CommandAnswer> approve(
            @RequestBody Approved request, @AuthenticationPrincipal ActingAs actor, Sender sender) {
        return sender.begun(county.approve(actor, request.year(), request.count(), request.sum()));
    }
}
