package no.dekom.query.allocation;

import java.util.List;
import no.dekom.allocation.ModelCheck;
import no.dekom.events.ActingAs;
import no.dekom.query.frame.TaskItem;
import no.dekom.query.frame.TaskSource;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;

/** Modeller som venter på at en annen enn den som skrev dem, godkjenner. */
@Component
class ModelTasks implements TaskSource {

    private final CountyModels models;
    private final Texts texts;

    ModelTasks(CountyModels models, Texts texts) {
        this.models = models;
        this.texts = texts;
    }

    @Override
    public List<TaskItem> waitingFor(ActingAs actor) {
        if (!Counties.mayWrite(actor, actor.organisation())) {
            return List.of();
        }
        return models.of(actor.organisation()).stream()
                .filter(one -> !one.approved()
                        && !one.isWrittenBy(actor.person())
                        && ModelCheck.of(one.content()).isEmpty())
                .map(one -> new TaskItem(
                        texts.of("allocation.task.approve", one.title()),
                        AllocationCrumbs.MODELS + "/" + one.id(),
                        null,
                        null))
                .toList();
    }
}
