package no.dekom.query.outcomes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.query.frame.FormStore;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.TaskItem;
import no.dekom.query.frame.TaskSource;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;

/** Rapporter som skal skrives, and for the coordinator those that are late. */
@Component
class OutcomeTasks implements TaskSource {

    private final Outcomes outcomes;
    private final OutcomeAccess access;
    private final FormStore forms;
    private final Texts texts;
    private final Formats formats;

    OutcomeTasks(Outcomes outcomes, OutcomeAccess access, FormStore forms, Texts texts, Formats formats) {
        this.outcomes = outcomes;
        this.access = access;
        this.forms = forms;
        this.texts = texts;
        this.formats = formats;
    }

    @Override
    public List<TaskItem> waitingFor(ActingAs actor) {
        return switch (actor.role()) {
            case TEACHER, SCHOOL_LEADER ->
                outcomes.visibleTo(actor).stream()
                        .filter(outcome -> access.mayWrite(actor, outcome))
                        .map(outcome -> write(actor, outcome))
                        .toList();
            case COORDINATOR -> late(actor);
            default -> List.of();
        };
    }

    private TaskItem write(ActingAs actor, OutcomeView outcome) {
        var begun = forms.find(actor.person(), ReportForm.NAME, outcome.measure()) != null;
        return new TaskItem(
                texts.of(begun ? "outcomes.task.finish" : "outcomes.task.write", outcome.title()),
                "/rapporter/" + outcome.measure() + "/skriv",
                texts.of("outcomes.task.about", formats.kroner(outcome.granted()), outcome.schoolNames()),
                end(outcome.due()));
    }

    private List<TaskItem> late(ActingAs actor) {
        var late = outcomes.visibleTo(actor).stream()
                .filter(outcome -> outcome.lateOn(access.today()))
                .toList();
        return late.isEmpty()
                ? List.of()
                : List.of(new TaskItem(
                        texts.of("outcomes.task.late", late.size()),
                        "/rapporter?vis=forsinket",
                        null,
                        end(late.getFirst().due())));
    }

    private static Instant end(LocalDate due) {
        return due.plusDays(1).atStartOfDay(Formats.OSLO).toInstant().minusSeconds(1);
    }
}
