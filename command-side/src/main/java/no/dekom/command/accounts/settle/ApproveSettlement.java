package no.dekom.command.accounts.settle;

import no.dekom.command.accounts.UseActors;
import no.dekom.command.accounts.UseState;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.edge.StaleVersion;
import no.dekom.command.edge.WatchedRule;
import no.dekom.events.ActingAs;
import no.dekom.events.PersonId;
import no.dekom.events.accounts.AccountsEvent;
import no.dekom.events.accounts.AccountsEvent.SettlementApproved;
import no.dekom.events.decisions.GrantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Godkjenn et oppgjør. More may have been paid since it was prepared, so its sums are checked again. */
public record ApproveSettlement(@TargetAggregateIdentifier GrantId grant, int number) {

    /** Nobody approves what they prepared themselves. */
    public record SettlementApproverIsAnother(PersonId preparer, PersonId approver) implements WatchedRule {

        @Override
        public boolean holds() {
            return !approver.equals(preparer);
        }
    }

    /** @param read the version the actor had read, or null when that was not said */
    public AccountsEvent decide(UseState state, ActingAs actor, Directory directory, Long read) {
        UseActors.demandGovernor(state.county(), actor, directory);
        StaleVersion.check(read, state.edits());
        var settled = state.settled();
        Rule.require(
                new SettlementWaits(settled, number),
                new SettlementApproverIsAnother(settled.preparer(), actor.person()));
        SettlementRules.demandSums(settled.last().settlement(), state);
        return new SettlementApproved(grant, number);
    }
}
