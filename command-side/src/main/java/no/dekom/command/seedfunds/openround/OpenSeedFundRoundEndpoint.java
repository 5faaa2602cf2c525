package no.dekom.command.seedfunds.openround;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Oslo;
import no.dekom.command.edge.Sender;
import no.dekom.events.Nok;
import no.dekom.events.RuleSetId;
import no.dekom.events.SchoolYear;
import no.dekom.events.seedfunds.AssessmentCriterion;
import no.dekom.events.seedfunds.RoundId;
import no.dekom.events.seedfunds.SeedFundId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "seedfunds")
class OpenSeedFundRoundEndpoint {

    /** @param deadline last day to apply, to its end in Norway */
    record Request(
            @NotNull SchoolYear schoolYear,
            @NotNull RuleSetId ruleSet,
            @NotNull Nok frame,
            @NotNull Nok cap,
            @NotNull LocalDate deadline,
            @NotNull LocalDate reportDue,
            @NotEmpty List<AssessmentCriterion> criteria) {}

    @PostMapping("/api/seed-funds/{fund}/rounds")
    @Operation(summary = "Åpne en søknadsrunde (koordinator)")
    ResponseEntity<CommandAnswer> open(@PathVariable SeedFundId fund, @RequestBody Request request, Sender sender) {
        var id = new RoundId(UUID.randomUUID().toString());
        var command = new OpenSeedFundRound(
                fund,
                id,
                request.schoolYear(),
                request.ruleSet(),
                request.frame(),
                request.cap(),
                request.deadline()
                        .atTime(LocalTime.of(23, 59, 59))
                        .atZone(Oslo.ZONE)
                        .toInstant(),
                request.reportDue(),
                request.criteria().stream().distinct().toList());
        return sender.created(command, id.value());
    }
}
