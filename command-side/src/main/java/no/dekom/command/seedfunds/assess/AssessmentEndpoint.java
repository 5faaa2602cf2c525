package no.dekom.command.seedfunds.assess;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.command.seedfunds.SumRequest;
import no.dekom.events.OrganisationId;
import no.dekom.events.seedfunds.ApplicationId;
import no.dekom.events.seedfunds.AssessmentCriterion;
import no.dekom.events.seedfunds.CriterionJudgement;
import no.dekom.events.seedfunds.Judgement;
import no.dekom.events.seedfunds.RoundId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/seed-fund-rounds/{round}/applications/{application}")
@Tag(name = "seedfunds")
class AssessmentEndpoint {

    record Judged(
            @NotNull AssessmentCriterion criterion,
            @NotNull Judgement judgement,
            @NotBlank @Size(max = 2000) String reason) {}

    /** @param proposal the sum for each school; left out or empty when the member advises refusal */
    record Assessment(
            @NotEmpty @Size(max = 20) List<@Valid @NotNull Judged> judgements,
            @Size(max = 20) List<@Valid @NotNull SumRequest> proposal,
            @NotBlank @Size(max = 4000) String reason) {}

    record Affiliation(
            @NotNull OrganisationId school,
            @NotBlank @Size(max = 1000) String grounds) {}

    @PostMapping("/assessments")
    @Operation(summary = "Vurder en søknad (arbeidsgruppa)")
    ResponseEntity<CommandAnswer> assess(
            @PathVariable RoundId round,
            @PathVariable ApplicationId application,
            @RequestBody Assessment request,
            Sender sender) {
        var judgements = request.judgements().stream()
                .map(it -> new CriterionJudgement(
                        it.criterion(), it.judgement(), it.reason().strip()))
                .toList();
        return sender.done(
                new AssessApplication(
                        round,
                        application,
                        judgements,
                        SumRequest.sums(request.proposal()),
                        request.reason().strip()),
                application.value());
    }

    @PostMapping("/affiliations")
    @Operation(summary = "Meld tilknytning til en skole som søker (medlem av arbeidsgruppa eller styringsgruppa)")
    ResponseEntity<CommandAnswer> declare(
            @PathVariable RoundId round,
            @PathVariable ApplicationId application,
            @RequestBody Affiliation request,
            Sender sender) {
        return sender.done(
                new DeclareAffiliation(
                        round, application, request.school(), request.grounds().strip()),
                application.value());
    }
}
