package no.dekom.command.allocation.model;

import java.util.Set;
import no.dekom.allocation.ModelCheck;
import no.dekom.command.allocation.ModelState;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.edge.StaleVersion;
import no.dekom.command.edge.WatchedRule;
import no.dekom.events.ActingAs;
import no.dekom.events.PersonId;
import no.dekom.events.allocation.AllocationModel;
import no.dekom.events.allocation.ModelEvent;
import no.dekom.events.allocation.ModelEvent.ModelApproved;
import no.dekom.events.allocation.ModelId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Godkjenn en fordelingsmodell. */
public record ApproveAllocationModel(
        @TargetAggregateIdentifier ModelId model) {

    /** Nobody approves what they drafted or last changed themselves. */
    public record ModelApproverIsNotTheAuthor(Set<PersonId> authors, PersonId approver) implements WatchedRule {

        @Override
        public boolean holds() {
            return !authors.contains(approver);
        }
    }

    /** A model that cannot be run is not approved. */
    public record ModelCanBeRun(AllocationModel content) implements Rule {

        @Override
        public boolean holds() {
            return ModelCheck.of(content).isEmpty();
        }

        @Override
        public Object[] details() {
            return new Object[] {ModelCheck.of(content).size()};
        }
    }

    /** @param read the version the actor had read, or null when that was not said */
    public ModelEvent decide(ModelState state, ActingAs actor, Directory directory, Long read) {
        DraftAllocationModel.demandGovernor(state.county(), actor, directory);
        Rule.require(new ChangeAllocationModel.ModelIsADraft(state));
        StaleVersion.check(read, state.version());
        Rule.require(
                new ModelApproverIsNotTheAuthor(state.authors(), actor.person()), new ModelCanBeRun(state.content()));
        return new ModelApproved(model);
    }
}
