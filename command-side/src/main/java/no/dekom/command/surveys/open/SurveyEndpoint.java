package no.dekom.command.surveys.open;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.GrantYears;
import no.dekom.command.edge.Sender;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.outcomes.MeasureId;
import no.dekom.events.outcomes.Voice;
import no.dekom.events.surveys.InstrumentId;
import no.dekom.events.surveys.SurveyBreakdown;
import no.dekom.events.surveys.SurveyGroup;
import no.dekom.events.surveys.SurveyRoundId;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/surveys")
@Tag(name = "surveys")
class SurveyEndpoint {

    private static final int MOST = 10_000;

    record Group(
            @NotNull Voice voice,
            @NotNull OrganisationId organisation,
            @NotNull @Min(1) @Max(MOST) Integer population) {}

    record Opened(
            @NotBlank @Size(max = 200) String title,

            @NotNull @Min(GrantYears.FIRST) @Max(GrantYears.LAST)
            Integer year,

            @NotNull InstrumentId instrument,
            @NotNull @Min(1) Integer version,
            MeasureId measure,
            @NotNull SurveyBreakdown shownBy,
            @NotNull @Max(50) Integer threshold,
            @NotEmpty @Size(max = 200) List<@Valid Group> groups,
            @NotNull LocalDate due) {}

    record Extended(
            @NotNull LocalDate to,
            @NotBlank @Size(max = 1000) String reason) {}

    @PostMapping
    @Operation(summary = "Åpne en spørreundersøkelse (koordinator, skoleeier, statsforvalter)")
    ResponseEntity<CommandAnswer> open(
            @RequestBody Opened request, Sender sender, @AuthenticationPrincipal ActingAs actor) {
        var id = new SurveyRoundId(UUID.randomUUID().toString());
        return sender.created(
                new OpenSurveyRound(
                        id,
                        actor.organisation(),
                        request.year(),
                        request.title().strip(),
                        request.instrument(),
                        request.version(),
                        request.measure(),
                        request.shownBy(),
                        request.threshold(),
                        request.groups().stream()
                                .map(it -> new SurveyGroup(it.voice(), it.organisation(), it.population()))
                                .toList(),
                        request.due()),
                id.value());
    }

    @PostMapping("/{round}/deadline")
    @Operation(summary = "Forleng svarfristen (den som spør)")
    ResponseEntity<CommandAnswer> extend(
            @PathVariable SurveyRoundId round, @RequestBody Extended request, Sender sender) {
        return sender.done(
                new ExtendSurvey(round, request.to(), request.reason().strip()), round.value());
    }
}
