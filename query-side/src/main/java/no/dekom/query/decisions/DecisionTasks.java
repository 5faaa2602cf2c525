package no.dekom.query.decisions;

import java.util.ArrayList;
import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.TaskItem;
import no.dekom.query.frame.TaskSource;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;

/** Det statsforvalteren har igjen når forumet har sendt innstillingen: to prepare, to approve what another prepared, to mend. */
@Component
class DecisionTasks implements TaskSource {

    private final Grants grants;
    private final FailedLetters failed;
    private final Names names;
    private final Texts texts;

    DecisionTasks(Grants grants, FailedLetters failed, Names names, Texts texts) {
        this.grants = grants;
        this.failed = failed;
        this.names = names;
        this.texts = texts;
    }

    @Override
    public List<TaskItem> waitingFor(ActingAs actor) {
        var tasks = new ArrayList<TaskItem>();
        if (actor.role() == Role.STATE_GOVERNOR) {
            grants.decidedBy(actor).forEach(it -> add(it, actor, tasks));
            failed.of(actor.organisation())
                    .forEach(it -> tasks.add(new TaskItem(
                            texts.of("decisions.task.letter", names.organisation(it.recipient())),
                            DecisionListPage.PATH + "/sak/" + it.grant(),
                            names.organisation(actor.organisation()),
                            null)));
        }
        return tasks;
    }

    private void add(CountyYear it, ActingAs actor, List<TaskItem> tasks) {
        var others = it.waiting().stream()
                .filter(one -> !one.pending().preparedBy().equals(actor.person()))
                .count();
        if (others > 0) {
            tasks.add(task("approve", others, it, "/godkjenn"));
        }
        var missing = it.missing().size();
        if (missing > 0) {
            tasks.add(task("prepare", missing, it, "/forbered"));
        }
        it.grants().stream()
                .filter(one -> isSentBack(one) && one.pending().preparedBy().equals(actor.person()))
                .forEach(one -> tasks.add(new TaskItem(
                        texts.of("decisions.task.mend", one.name()),
                        it.path() + "/" + one.recipient() + "/forbered",
                        names.organisation(it.county()),
                        null)));
    }

    private static boolean isSentBack(GrantView one) {
        return one.pending() != null && !one.waits();
    }

    private TaskItem task(String what, long count, CountyYear it, String page) {
        return new TaskItem(
                texts.of("decisions.task." + what, count, Integer.toString(it.year())),
                it.path() + page,
                names.organisation(it.county()),
                null);
    }
}
