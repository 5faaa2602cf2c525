package no.dekom.command.allocation.model;

import no.dekom.command.allocation.ModelState;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.edge.StaleVersion;
import no.dekom.events.ActingAs;
import no.dekom.events.allocation.AllocationModel;
import no.dekom.events.allocation.ModelEvent;
import no.dekom.events.allocation.ModelEvent.ModelChanged;
import no.dekom.events.allocation.ModelId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Endre et utkast til fordelingsmodell. */
public record ChangeAllocationModel(
        @TargetAggregateIdentifier ModelId model, String title, AllocationModel content) {

    /** What is approved never changes: distributions rest on it. */
    public record ModelIsADraft(ModelState state) implements Rule {

        @Override
        public boolean holds() {
            return !state.approved();
        }
    }

    /** @param read the version the actor had read, or null when that was not said */
    public ModelEvent decide(ModelState state, ActingAs actor, Directory directory, Long read) {
        DraftAllocationModel.demandGovernor(state.county(), actor, directory);
        Rule.require(new ModelIsADraft(state));
        StaleVersion.check(read, state.version());
        return new ModelChanged(model, title, content);
    }
}
