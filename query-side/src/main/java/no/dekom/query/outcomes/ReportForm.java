package no.dekom.query.outcomes;

import java.util.List;
import java.util.Optional;
import no.dekom.events.ActingAs;
import no.dekom.events.outcomes.ActivityKind;
import no.dekom.events.outcomes.CriterionAnswer;
import no.dekom.events.outcomes.HeldActivity;
import no.dekom.events.outcomes.OutcomeCriterion;
import no.dekom.events.outcomes.OutcomeReport;
import no.dekom.events.outcomes.ParticipantGroup;
import no.dekom.events.outcomes.Participation;
import no.dekom.events.outcomes.SuccessFactor;
import no.dekom.events.outcomes.SuccessGroup;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.FormStore;
import org.springframework.stereotype.Component;

/**
 * Skjemaet for rapporten: what is kept of it, filled in with what is known already, from the plan, from the report of the year
 * before, or from the one that was sent. Rows stand by the place of their kind, so that a row is found again.
 */
@Component
class ReportForm {

    static final String NAME = "report";

    private final FormStore forms;
    private final Outcomes outcomes;

    ReportForm(FormStore forms, Outcomes outcomes) {
        this.forms = forms;
        this.outcomes = outcomes;
    }

    /**
     * The form of a person for a measure.
     *
     * @param key null when nothing is kept
     * @param before the report that some of it was filled in from; null when it was not from one
     */
    record Written(Form form, String key, Outcomes.YearsReport before) {}

    Written of(ActingAs actor, OutcomeView outcome) {
        var before = outcome.report() == null ? outcomes.before(outcome) : Optional.<Outcomes.YearsReport>empty();
        var known = outcome.report() == null ? planned(outcome, before.orElse(null)) : sent(outcome.report());
        var voices = OutcomeAccess.voices(actor);
        if (!voices.isEmpty() && (voices.size() == 1 || known.value("voice").isEmpty())) {
            known.with("voice", voices.getFirst());
        }
        var kept = forms.find(actor.person(), NAME, outcome.measure());
        return kept == null
                ? new Written(known, null, before.orElse(null))
                : new Written(kept.form().filledFrom(known), kept.key(), before.orElse(null));
    }

    private static Form planned(OutcomeView outcome, Outcomes.YearsReport before) {
        var form = rows();
        for (var at = 0; at < outcome.plan().size(); at++) {
            var line = outcome.plan().get(at);
            form.with("spending[%d].school".formatted(at), line.school())
                    .with("spending[%d].text".formatted(at), line.text())
                    .with("spending[%d].budgeted".formatted(at), line.amount().kroner());
        }
        if (before != null) {
            asBefore(form, before.report());
        }
        if (outcome.about().gatherings() > 0) {
            form.with(
                    "activities[%d].planned".formatted(ActivityKind.GATHERING.ordinal()),
                    outcome.about().gatherings());
        }
        return form;
    }

    /** What is likely to be as it was; what was achieved, each year has to say anew. */
    private static void asBefore(Form form, OutcomeReport before) {
        for (var held : before.activities()) {
            var row = "activities[%d].".formatted(held.kind().ordinal());
            form.with(row + "planned", held.planned()).with(row + "hoursPlanned", held.hoursPlanned());
        }
        for (var group : before.participation()) {
            form.with("participation[%d].ofHowMany".formatted(group.group().ordinal()), group.ofHowMany());
        }
        for (var answer : before.answers()) {
            if (answer.level() != null) {
                form.with("answers[%d].level".formatted(answer.criterion().ordinal()), answer.level());
            }
        }
        form.with("whatStays", before.whatStays()).with("staysWith", before.staysWith());
    }

    private static Form rows() {
        var form = Form.empty();
        for (var kind : ActivityKind.values()) {
            form.with("activities[%d].kind".formatted(kind.ordinal()), kind);
        }
        for (var group : ParticipantGroup.values()) {
            form.with("participation[%d].group".formatted(group.ordinal()), group);
        }
        for (var criterion : OutcomeCriterion.values()) {
            form.with("answers[%d].criterion".formatted(criterion.ordinal()), criterion);
        }
        for (var group : SuccessGroup.values()) {
            form.with("successFactors[%d].group".formatted(group.ordinal()), group);
        }
        return form;
    }

    /** The report that was sent, to be corrected. */
    private static Form sent(OutcomeReport report) {
        var form = rows().with("voice", report.voice())
                .with("whatWasDone", report.whatWasDone())
                .with("whatDidNotWork", report.whatDidNotWork())
                .with("whatStays", report.whatStays())
                .with("staysWith", report.staysWith());
        for (var at = 0; at < report.spending().size(); at++) {
            var line = report.spending().get(at);
            form.with("spending[%d].school".formatted(at), line.school())
                    .with("spending[%d].text".formatted(at), line.text())
                    .with("spending[%d].budgeted".formatted(at), line.budgeted().kroner())
                    .with("spending[%d].spent".formatted(at), line.spent().kroner())
                    .with("spending[%d].explanation".formatted(at), line.explanation());
        }
        report.activities().forEach(it -> held(form, it));
        report.participation().forEach(it -> tookPart(form, it));
        report.answers().forEach(it -> answer(form, it));
        report.successFactors().forEach(it -> factor(form, it));
        if (report.sharedAt() != null) {
            form.with("sharedAt.meeting", report.sharedAt().meeting())
                    .with("sharedAt.date", report.sharedAt().date());
        }
        return form;
    }

    private static void held(Form form, HeldActivity it) {
        var row = "activities[%d].".formatted(it.kind().ordinal());
        form.with(row + "planned", it.planned())
                .with(row + "held", it.held())
                .with(row + "hoursPlanned", it.hoursPlanned())
                .with(row + "hoursUsed", it.hoursUsed())
                .with(row + "note", it.note());
    }

    private static void tookPart(Form form, Participation it) {
        var row = "participation[%d].".formatted(it.group().ordinal());
        form.with(row + "tookPart", it.tookPart()).with(row + "ofHowMany", it.ofHowMany());
    }

    static void answer(Form form, CriterionAnswer it) {
        var row = "answers[%d].".formatted(it.criterion().ordinal());
        form.with(row + "criterion", it.criterion())
                .with(row + "attainment", it.attainment())
                .with(row + "level", it.level())
                .with(row + "qualifier", it.qualifier())
                .with(row + "reason", it.reason())
                .with(row + "evidence", it.evidence());
    }

    /** Several of one group stand on lines of their own in the same field. */
    static void factor(Form form, SuccessFactor it) {
        var field = "successFactors[%d].text".formatted(it.group().ordinal());
        var before = form.value(field);
        form.with(field, before.isEmpty() ? it.text() : before + "\n" + it.text());
    }

    /** The fields of each step, by how their names begin. */
    static final List<List<String>> STEPS = List.of(
            List.of("voice", "whatWasDone", "activities", "participation"),
            List.of("spending"),
            List.of("answers"),
            List.of("whatDidNotWork", "whatStays", "staysWith", "successFactors", "sharedAt.meeting", "sharedAt.date"));

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
