package no.dekom.command.outcomes.report;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.command.outcomes.SaidAnswer;
import no.dekom.command.outcomes.SaidFactor;
import no.dekom.command.outcomes.Voices;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.outcomes.ActivityKind;
import no.dekom.events.outcomes.HeldActivity;
import no.dekom.events.outcomes.MeasureId;
import no.dekom.events.outcomes.OutcomeReport;
import no.dekom.events.outcomes.ParticipantGroup;
import no.dekom.events.outcomes.Participation;
import no.dekom.events.outcomes.SharedAt;
import no.dekom.events.outcomes.SpendingLine;
import no.dekom.events.outcomes.Voice;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/outcomes/{measure}")
@Tag(name = "outcomes")
class OutcomeEndpoint {

    private static final int MOST = 100_000;

    record Spent(
            @NotNull OrganisationId school,
            @NotBlank @Size(max = 200) String text,
            @NotNull Nok budgeted,
            @NotNull Nok spent,
            @Size(max = 1000) String explanation) {

        SpendingLine line() {
            return new SpendingLine(school, text.strip(), budgeted, spent, stripped(explanation));
        }
    }

    /** What is left out of a row is nothing. */
    record Held(
            @NotNull ActivityKind kind,
            @PositiveOrZero @Max(MOST) Integer planned,
            @PositiveOrZero @Max(MOST) Integer held,
            @PositiveOrZero @Max(MOST) Integer hoursPlanned,
            @PositiveOrZero @Max(MOST) Integer hoursUsed,
            @Size(max = 1000) String note) {

        HeldActivity activity() {
            return new HeldActivity(
                    kind, number(planned), number(held), number(hoursPlanned), number(hoursUsed), stripped(note));
        }
    }

    record TookPart(
            @NotNull ParticipantGroup group,
            @PositiveOrZero @Max(MOST) Integer tookPart,
            @PositiveOrZero @Max(MOST) Integer ofHowMany) {

        Participation participation() {
            return new Participation(group, number(tookPart), number(ofHowMany));
        }
    }

    record Shared(
            @NotBlank @Size(max = 200) String meeting,
            @NotNull LocalDate date) {}

    /**
     * @param voice left out by those who have but one
     * @param spending none for a measure without a grant of its own
     * @param sharedAt left out when it has not been shared yet
     */
    record Report(
            Voice voice,
            @NotBlank @Size(max = 8000) String whatWasDone,
            @Size(max = 100) List<@Valid @NotNull Spent> spending,
            @Size(max = 30) List<@Valid @NotNull Held> activities,
            @Size(max = 20) List<@Valid @NotNull TookPart> participation,
            @NotEmpty @Size(max = 20) List<@Valid @NotNull SaidAnswer> answers,
            @Size(max = 30) List<@Valid @NotNull SaidFactor> successFactors,
            @NotBlank @Size(max = 4000) String whatDidNotWork,
            @NotBlank @Size(max = 4000) String whatStays,
            @Size(max = 200) String staysWith,
            @Valid Shared sharedAt) {

        OutcomeReport report(ActingAs actor) {
            return new OutcomeReport(
                    voice == null ? Voices.of(actor) : voice,
                    whatWasDone.strip(),
                    each(spending, Spent::line),
                    each(activities, Held::activity),
                    each(participation, TookPart::participation),
                    each(answers, SaidAnswer::answer),
                    SaidFactor.written(successFactors),
                    whatDidNotWork.strip(),
                    whatStays.strip(),
                    stripped(staysWith),
                    sharedAt == null ? null : new SharedAt(sharedAt.meeting().strip(), sharedAt.date()));
        }
    }

    record Reopening(
            @NotNull LocalDate due,
            @NotBlank @Size(max = 1000) String reason) {}

    private static <R, T> List<T> each(List<R> rows, Function<R, T> told) {
        return rows == null ? List.of() : rows.stream().map(told).toList();
    }

    private static int number(Integer told) {
        return told == null ? 0 : told;
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }

    @PostMapping("/report")
    @Operation(
            summary =
                    "Rapporter utfallet av et tiltak (lærer eller leder ved en skole som fikk midler, ellers koordinator eller skoleeier)")
    ResponseEntity<CommandAnswer> report(
            @PathVariable MeasureId measure,
            @RequestBody Report request,
            @AuthenticationPrincipal ActingAs actor,
            Sender sender) {
        return sender.done(new ReportOutcome(measure, request.report(actor)), measure.value());
    }

    @PostMapping("/reopening")
    @Operation(summary = "Åpne en sendt rapport igjen (koordinator)")
    ResponseEntity<CommandAnswer> reopen(
            @PathVariable MeasureId measure, @RequestBody Reopening request, Sender sender) {
        return sender.because(request.reason())
                .done(new ReopenOutcome(measure, request.due(), request.reason()), measure.value());
    }
}
