package no.dekom.command.allocation.recommend;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.GrantYears;
import no.dekom.command.edge.Sender;
import no.dekom.events.Nok;
import no.dekom.events.allocation.LeftOutMeasure;
import no.dekom.events.allocation.RecommendationId;
import no.dekom.events.allocation.ScenarioId;
import no.dekom.events.meetings.AgendaCaseId;
import no.dekom.events.meetings.MeetingId;
import no.dekom.events.needs.NeedsMeasureId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/recommendations")
@Tag(name = "allocation")
class RecommendationEndpoint {

    private static final int MOST = 500;

    record Begun(
            @NotNull @Min(GrantYears.FIRST) @Max(GrantYears.LAST)
            Integer year) {}

    /** The list in its order, or rows in any order where those with a place are prioritised. */
    record Order(
            @Size(max = MOST) List<@Valid @NotNull Place> measures,
            @Size(max = MOST) List<@Valid @NotNull LeftOut> leftOut,
            @Size(max = MOST) List<@Valid @NotNull Row> rows) {

        PrioritiseMeasures of(RecommendationId recommendation) {
            if (rows != null) {
                return Row.all(recommendation, rows);
            }
            return new PrioritiseMeasures(
                    recommendation,
                    measures == null
                            ? List.of()
                            : measures.stream().map(Place::measured).toList(),
                    leftOut == null
                            ? List.of()
                            : leftOut.stream().map(LeftOut::measured).toList());
        }
    }

    record Place(
            @NotNull NeedsMeasureId measure,
            @NotNull Nok proposed,
            @NotBlank @Size(max = 1000) String reason,
            @Size(max = 1000) String conditions) {

        ProposedMeasure measured() {
            return new ProposedMeasure(measure, proposed, reason.strip(), conditions == null ? "" : conditions.strip());
        }
    }

    record LeftOut(
            @NotNull NeedsMeasureId measure,
            @NotBlank @Size(max = 1000) String reason) {

        LeftOutMeasure measured() {
            return new LeftOutMeasure(measure, reason.strip());
        }
    }

    record Adopted(
            @NotNull ScenarioId scenario,
            @NotNull MeetingId meeting,
            @NotNull AgendaCaseId agendaCase) {}

    /** Nothing more is said: the version last adopted is sent. */
    record Sent() {}

    @PostMapping
    @Operation(summary = "Begynn på innstillingen for et år (statsforvalter)")
    ResponseEntity<CommandAnswer> begin(@RequestBody Begun request, Sender sender) {
        var id = new RecommendationId(UUID.randomUUID().toString());
        return sender.created(new BeginRecommendation(id, request.year()), id.value());
    }

    @PostMapping("/{recommendation}/priorities")
    @Operation(summary = "Prioriter tiltak, hele lista; If-Match eller _version sier hvilken du leste (statsforvalter)")
    ResponseEntity<CommandAnswer> prioritise(
            @PathVariable RecommendationId recommendation, @RequestBody Order request, Sender sender) {
        return sender.done(request.of(recommendation), recommendation.value());
    }

    @PostMapping("/{recommendation}/adoption")
    @Operation(summary = "Før inn det forumet har vedtatt i et møte; summene regnes ut og låses (statsforvalter)")
    ResponseEntity<CommandAnswer> adopt(
            @PathVariable RecommendationId recommendation, @RequestBody Adopted request, Sender sender) {
        return sender.done(
                new AdoptRecommendation(recommendation, request.scenario(), request.meeting(), request.agendaCase()),
                recommendation.value());
    }

    @PostMapping("/{recommendation}/sending")
    @Operation(summary = "Send innstillingen til statsforvalteren (statsforvalter som sekretariat)")
    ResponseEntity<CommandAnswer> send(
            @PathVariable RecommendationId recommendation, @RequestBody Sent request, Sender sender) {
        return sender.done(new SendRecommendation(recommendation), recommendation.value());
    }
}
