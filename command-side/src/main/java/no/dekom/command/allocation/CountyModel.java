package no.dekom.command.allocation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import no.dekom.command.allocation.model.ApproveAllocationModel;
import no.dekom.command.allocation.model.ChangeAllocationModel;
import no.dekom.command.allocation.model.DraftAllocationModel;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Facts;
import no.dekom.command.rulesets.RuleSets;
import no.dekom.events.ActingAs;
import no.dekom.events.allocation.ModelEvent;
import no.dekom.events.allocation.ModelId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** Fordelingsmodell i et fylke. */
@Aggregate(type = "allocation.Model")
public class CountyModel {

    @AggregateIdentifier
    private ModelId id;

    private final ModelState state = new ModelState();

    protected CountyModel() {}

    @CommandHandler
    public CountyModel(DraftAllocationModel command, ActingAs actor, Directory directory, RuleSets ruleSets) {
        apply(command.decide(actor, directory, ruleSets));
    }

    @CommandHandler
    void handle(
            ChangeAllocationModel command,
            ActingAs actor,
            Directory directory,
            @MetaDataValue(Facts.READ_VERSION) Long read) {
        apply(command.decide(state, actor, directory, read));
    }

    @CommandHandler
    void handle(
            ApproveAllocationModel command,
            ActingAs actor,
            Directory directory,
            @MetaDataValue(Facts.READ_VERSION) Long read) {
        apply(command.decide(state, actor, directory, read));
    }

    @EventSourcingHandler
    void on(ModelEvent event, @MetaDataValue(Facts.ACTOR) String actor) {
        id = event.model();
        state.evolve(event, actor);
    }
}
