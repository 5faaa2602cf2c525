package no.dekom.command.payments.plan;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.GrantYears;
import no.dekom.command.edge.Sender;
import no.dekom.command.payments.plan.PlanCounty.Share;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.payments.Instalment;
import no.dekom.events.payments.InstalmentCondition;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController("paymentPlanEndpoint")
@Tag(name = "payments")
class PlanEndpoint {

    private static final int MOST = 12;

    record One(
            @NotNull Nok sum,
            @NotNull LocalDate due,
            @NotNull InstalmentCondition condition) {}

    /** They are numbered in the order they are sent. */
    record Planned(@NotEmpty @Size(max = MOST) List<@Valid @NotNull One> instalments) {

        List<Instalment> numbered() {
            return IntStream.range(0, instalments.size())
                    .mapToObj(at -> {
                        var it = instalments.get(at);
                        return new Instalment(at + 1, it.sum(), it.due(), it.condition());
                    })
                    .toList();
        }
    }

    record Part(
            @NotNull @Min(1) @Max(100) Integer percent,
            @NotNull LocalDate due,
            @NotNull InstalmentCondition condition) {}

    record PlannedCounty(
            @NotNull @Min(GrantYears.FIRST) @Max(GrantYears.LAST)
            Integer year,

            @NotEmpty @Size(max = MOST) List<@Valid @NotNull Part> shares) {}

    @PostMapping("/api/grants/{grant}/instalments")
    @Operation(summary = "Planlegg ratene til et tilskudd, eller planlegg dem på nytt (statsforvalter)")
    ResponseEntity<CommandAnswer> plan(@PathVariable GrantId grant, @RequestBody Planned request, Sender sender) {
        return sender.done(new PlanInstalments(grant, request.numbered()), grant.value());
    }

    @PostMapping("/api/payments/plans")
    @Operation(summary = "Planlegg rater for alle i fylket som ikke har noen plan, etter andeler (statsforvalter)")
    ResponseEntity<CommandAnswer> planCounty(
            @RequestBody PlannedCounty request, @AuthenticationPrincipal ActingAs actor, Sender sender) {
        var shares = request.shares().stream()
                .map(it -> new Share(it.percent(), it.due(), it.condition()))
                .toList();
        var county = actor.organisation();
        return sender.done(new PlanCounty(county, request.year(), shares), county.value());
    }
}
