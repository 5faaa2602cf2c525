package no.dekom.command.outcomes.report;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.outcomes.Attainment;
import no.dekom.events.outcomes.CriterionAnswer;
import no.dekom.events.outcomes.MeasureId;
import no.dekom.events.outcomes.OutcomeCriterion;
import no.dekom.events.outcomes.OutcomeReport;
import no.dekom.events.outcomes.SharedAt;
import no.dekom.events.outcomes.SpendingLine;
import no.dekom.events.outcomes.Voice;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/outcomes/{measure}")
@Tag(name = "outcomes")
class OutcomeEndpoint {

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

    record Answer(
            @NotNull OutcomeCriterion criterion,
            @NotNull Attainment attainment,
            @Size(max = 1000) String qualifier) {

        CriterionAnswer answer() {
            return new CriterionAnswer(criterion, attainment, null, stripped(qualifier), "", null);
        }
    }

    record Shared(
            @NotBlank @Size(max = 200) String meeting,
            @NotNull LocalDate date) {}

    /** @param sharedAt left out when it has not been shared yet */
    record Report(
            @NotBlank @Size(max = 8000) String whatWasDone,
            @NotEmpty @Size(max = 100) List<@Valid @NotNull Spent> spending,
            @NotEmpty @Size(max = 20) List<@Valid @NotNull Answer> answers,
            @NotBlank @Size(max = 4000) String whatDidNotWork,
            @NotBlank @Size(max = 4000) String whatStays,
            @Valid Shared sharedAt) {

        OutcomeReport report() {
            return new OutcomeReport(
                    Voice.TEACHER,
                    whatWasDone.strip(),
                    spending.stream().map(Spent::line).toList(),
                    List.of(),
                    List.of(),
                    answers.stream().map(Answer::answer).toList(),
                    List.of(),
                    whatDidNotWork.strip(),
                    whatStays.strip(),
                    "",
                    sharedAt == null ? null : new SharedAt(sharedAt.meeting().strip(), sharedAt.date()));
        }
    }

    record Reopening(
            @NotNull LocalDate due,
            @NotBlank @Size(max = 1000) String reason) {}

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }

    @PostMapping("/report")
    @Operation(summary = "Rapporter utfallet av et tiltak (lærer eller leder ved en skole som fikk midler)")
    ResponseEntity<CommandAnswer> report(@PathVariable MeasureId measure, @RequestBody Report request, Sender sender) {
        return sender.done(new ReportOutcome(measure, request.report()), measure.value());
    }

    @PostMapping("/reopening")
    @Operation(summary = "Åpne en sendt rapport igjen (koordinator)")
    ResponseEntity<CommandAnswer> reopen(
            @PathVariable MeasureId measure, @RequestBody Reopening request, Sender sender) {
        return sender.because(request.reason())
                .done(new ReopenOutcome(measure, request.due(), request.reason()), measure.value());
    }
}
