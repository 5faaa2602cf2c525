package no.dekom.command.payments.accounts;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.edge.WatchedRule;
import no.dekom.events.ActingAs;
import no.dekom.events.PersonId;
import no.dekom.events.payments.BankAccountEvent;
import no.dekom.events.payments.BankAccountEvent.AccountApproved;
import no.dekom.events.payments.BankAccountId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Godkjenn et kontonummer som en annen har foreslått. */
public record ApproveAccount(@TargetAggregateIdentifier BankAccountId account, int version) {

    /** Nobody sends money to an account of one's own saying. */
    public record AccountApproverIsAnother(PersonId proposer, PersonId approver) implements WatchedRule {

        @Override
        public boolean holds() {
            return !approver.equals(proposer);
        }
    }

    public BankAccountEvent decide(AccountState state, ActingAs actor, Directory directory) {
        AccountActors.demandApprover(state.organisation(), actor, directory);
        Rule.require(new AccountWaits(state, version), new AccountApproverIsAnother(state.proposer(), actor.person()));
        return new AccountApproved(account, state.organisation(), version);
    }
}
