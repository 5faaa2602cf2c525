package no.dekom.command.seedfunds.decide;

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
import no.dekom.events.PersonId;
import no.dekom.events.seedfunds.ApplicationId;
import no.dekom.events.seedfunds.ProposedLine;
import no.dekom.events.seedfunds.RoundId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/seed-fund-rounds/{round}")
@Tag(name = "seedfunds")
class DecisionEndpoint {

    /** @param sums the sum for each school; left out or empty for refusal */
    record Line(
            @NotNull ApplicationId application,
            @Size(max = 20) List<@Valid @NotNull SumRequest> sums,
            @NotBlank @Size(max = 4000) String reason) {

        ProposedLine proposed() {
            return new ProposedLine(application, SumRequest.sums(sums), reason.strip());
        }
    }

    record Case(
            @NotEmpty @Size(max = 500) List<@Valid @NotNull Line> lines,
            @NotBlank @Size(max = 8000) String summary) {}

    record Decision(
            @NotEmpty @Size(max = 500) List<@Valid @NotNull Line> lines,
            @NotEmpty @Size(max = 50) List<@NotNull PersonId> participants) {}

    @PostMapping("/case")
    @Operation(summary = "Legg fram saken for styringsgruppa (arbeidsgruppa)")
    ResponseEntity<CommandAnswer> present(@PathVariable RoundId round, @RequestBody Case request, Sender sender) {
        var lines = request.lines().stream().map(Line::proposed).toList();
        return sender.done(new PresentCase(round, lines, request.summary().strip()), round.value());
    }

    @PostMapping("/decision")
    @Operation(summary = "Vedta hele runden (styringsgruppa)")
    ResponseEntity<CommandAnswer> decide(@PathVariable RoundId round, @RequestBody Decision request, Sender sender) {
        var lines = request.lines().stream().map(Line::proposed).toList();
        return sender.done(new DecideSeedFundRound(round, lines, request.participants()), round.value());
    }
}
