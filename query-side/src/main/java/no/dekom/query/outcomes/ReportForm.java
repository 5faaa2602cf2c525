package no.dekom.query.outcomes;

import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.events.outcomes.OutcomeCriterion;
import no.dekom.events.outcomes.OutcomeReport;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.FormStore;
import org.springframework.stereotype.Component;

/** Skjemaet for rapporten: what is kept of it, filled in with what is known already. */
@Component
class ReportForm {

    static final String NAME = "report";

    private final FormStore forms;

    ReportForm(FormStore forms) {
        this.forms = forms;
    }

    /**
     * The form of a person for a measure.
     *
     * @param key null when nothing is kept
     */
    record Written(Form form, String key) {}

    Written of(ActingAs actor, OutcomeView outcome) {
        var known = outcome.report() == null ? planned(outcome) : sent(outcome.report());
        var kept = forms.find(actor.person(), NAME, outcome.measure());
        return kept == null ? new Written(known, null) : new Written(kept.form().filledFrom(known), kept.key());
    }

    private static Form planned(OutcomeView outcome) {
        var form = Form.empty();
        for (var at = 0; at < outcome.plan().size(); at++) {
            var line = outcome.plan().get(at);
            form.with("spending[%d].school".formatted(at), line.school())
                    .with("spending[%d].text".formatted(at), line.text())
                    .with("spending[%d].budgeted".formatted(at), line.amount().kroner());
        }
        for (var criterion : OutcomeCriterion.values()) {
            form.with("answers[%d].criterion".formatted(criterion.ordinal()), criterion);
        }
        return form;
    }

    /** The report that was sent, to be corrected. */
    private static Form sent(OutcomeReport report) {
        var form = Form.empty()
                .with("whatWasDone", report.whatWasDone())
                .with("whatDidNotWork", report.whatDidNotWork())
                .with("whatStays", report.whatStays());
        for (var at = 0; at < report.spending().size(); at++) {
            var line = report.spending().get(at);
            form.with("spending[%d].school".formatted(at), line.school())
                    .with("spending[%d].text".formatted(at), line.text())
                    .with("spending[%d].budgeted".formatted(at), line.budgeted().kroner())
                    .with("spending[%d].spent".formatted(at), line.spent().kroner())
                    .with("spending[%d].explanation".formatted(at), line.explanation());
        }
        for (var answer : report.answers()) {
            var at = answer.criterion().ordinal();
            form.with("answers[%d].criterion".formatted(at), answer.criterion())
                    .with("answers[%d].attainment".formatted(at), answer.attainment())
                    .with("answers[%d].qualifier".formatted(at), answer.qualifier());
        }
        if (report.sharedAt() != null) {
            form.with("sharedAt.meeting", report.sharedAt().meeting())
                    .with("sharedAt.date", report.sharedAt().date());
        }
        return form;
    }

    /** The fields of each step, by how their names begin. */
    static final List<List<String>> STEPS = List.of(
            List.of("whatWasDone"),
            List.of("spending"),
            List.of("answers"),
            List.of("whatDidNotWork", "whatStays", "sharedAt.meeting", "sharedAt.date"));

    /** The step (from 1) that shows a field; the last step, where one looks over, for what no step shows. */
    static int stepOf(String field) {
        for (var step = 0; step < STEPS.size(); step++) {
            if (STEPS.get(step).stream().anyMatch(field::startsWith)) {
                return step + 1;
            }
        }
        return STEPS.size() + 1;
    }
}
