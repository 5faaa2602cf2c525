package no.dekom.command.payments.accounts;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.events.ActingAs;
import no.dekom.events.payments.BankAccountEvent;
import no.dekom.events.payments.BankAccountEvent.AccountRejected;
import no.dekom.events.payments.BankAccountId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Avvis et kontonummer, with the reason; also the one who proposed it may take it back so. */
public record RejectAccount(@TargetAggregateIdentifier BankAccountId account, int version, String remark) {

    public BankAccountEvent decide(AccountState state, ActingAs actor, Directory directory) {
        AccountActors.demandApprover(state.organisation(), actor, directory);
        Rule.require(new AccountWaits(state, version));
        return new AccountRejected(account, state.organisation(), version, remark);
    }
}
