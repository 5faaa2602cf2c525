package no.dekom.query.schemes;

import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.query.frame.TaskItem;
import no.dekom.query.frame.TaskSource;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;

/** Utkast som venter på at en annen enn den som skrev dem, godkjenner. */
@Component
class RuleSetTasks implements TaskSource {

    private final RuleSets ruleSets;
    private final Texts texts;

    RuleSetTasks(RuleSets ruleSets, Texts texts) {
        this.ruleSets = ruleSets;
        this.texts = texts;
    }

    @Override
    public List<TaskItem> waitingFor(ActingAs actor) {
        if (!RuleSets.mayApprove(actor)) {
            return List.of();
        }
        return ruleSets.visibleTo(actor).stream()
                .filter(one -> !one.approved() && !one.isWrittenBy(actor.person()))
                .map(one -> new TaskItem(
                        texts.of("schemes.task.approve", one.title()), "/regelsett/" + one.id(), null, null))
                .toList();
    }
}
