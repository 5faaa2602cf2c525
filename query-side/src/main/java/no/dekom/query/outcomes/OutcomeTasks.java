package no.dekom.query.outcomes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.query.frame.FormStore;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.TaskItem;
import no.dekom.query.frame.TaskSource;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;

/** Rapporter som skal skrives, uttales om, signeres og kontrolleres, and for the coordinator those that are late. */
@Component
class OutcomeTasks implements TaskSource {

    private final Outcomes outcomes;
    private final OutcomeAccess access;
    private final NextSteps next;
    private final FormStore forms;
    private final Texts texts;
    private final Formats formats;

    OutcomeTasks(
            Outcomes outcomes, OutcomeAccess access, NextSteps next, FormStore forms, Texts texts, Formats formats) {
        this.outcomes = outcomes;
        this.access = access;
        this.next = next;
        this.forms = forms;
        this.texts = texts;
        this.formats = formats;
    }

    @Override
    public List<TaskItem> waitingFor(ActingAs actor) {
        if (!OutcomeAccess.READERS.contains(actor.role()) || actor.role() == Role.AUDITOR) {
            return List.of();
        }
        var visible = outcomes.visibleTo(actor);
        var told = outcomes.toldBy(actor.person());
        var tasks = new ArrayList<TaskItem>();
        visible.forEach(outcome -> add(actor, outcome, told, tasks));
        if (actor.role() == Role.COORDINATOR) {
            late(visible, tasks);
        }
        return tasks;
    }

    private void add(ActingAs actor, OutcomeView outcome, Set<String> told, List<TaskItem> tasks) {
        for (var what : next.waiting(actor, outcome, told)) {
            var due = what.equals("sign") || what.equals("control") ? null : outcome.due();
            var text = what.equals("write") ? write(actor, outcome) : "outcomes.task." + what;
            tasks.add(task(outcome, text, NextSteps.path(outcome, what), due));
        }
    }

    private String write(ActingAs actor, OutcomeView outcome) {
        var begun = forms.find(actor.person(), ReportForm.NAME, outcome.measure()) != null;
        return begun ? "outcomes.task.finish" : "outcomes.task.write";
    }

    private TaskItem task(OutcomeView outcome, String text, String path, LocalDate due) {
        return new TaskItem(
                texts.of(text, outcome.title()),
                path,
                outcome.hasGrants()
                        ? texts.of("outcomes.task.about", formats.kroner(outcome.granted()), outcome.schoolNames())
                        : texts.of(
                                "outcomes.task.measure",
                                Integer.toString(outcome.about().year()),
                                outcome.schoolNames()),
                due == null ? null : end(due));
    }

    private void late(List<OutcomeView> visible, List<TaskItem> tasks) {
        var late = visible.stream()
                .filter(outcome -> outcome.ofSeedFund() && outcome.lateOn(access.today()))
                .toList();
        if (!late.isEmpty()) {
            tasks.add(new TaskItem(
                    texts.of("outcomes.task.late", late.size()),
                    "/rapporter?vis=forsinket",
                    null,
                    end(late.getFirst().due())));
        }
    }

    private static Instant end(LocalDate due) {
        return due.plusDays(1).atStartOfDay(Formats.OSLO).toInstant().minusSeconds(1);
    }
}
