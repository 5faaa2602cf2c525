package no.dekom.command.payments.accounts;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Rule;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.payments.AccountNumber;
import no.dekom.events.payments.BankAccountEvent;
import no.dekom.events.payments.BankAccountEvent.AccountProposed;
import no.dekom.events.payments.BankAccountId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Foreslå et kontonummer. The one in use stays so until the new one is approved. */
public record ProposeAccount(
        @TargetAggregateIdentifier BankAccountId account, OrganisationId organisation, String number) {

    /** Its last digit checks the others. */
    public record AccountNumberIsValid(String number) implements Rule {

        @Override
        public boolean holds() {
            return AccountNumber.isValid(number);
        }

        @Override
        public String field() {
            return "number";
        }
    }

    /** It is not the one in use. */
    public record AccountIsAnother(String number, String inUse) implements Rule {

        @Override
        public boolean holds() {
            return !number.equals(inUse);
        }

        @Override
        public String field() {
            return "number";
        }
    }

    public BankAccountEvent decide(AccountState state, ActingAs actor, Directory directory) {
        AccountActors.demandOwn(organisation, actor, directory);
        NotAllowed.unless(account.equals(BankAccountId.of(organisation)), "OrganisationProposesItsAccount");
        Rule.require(new AccountNumberIsValid(number), new AccountIsAnother(number, state.inUse()));
        return new AccountProposed(account, organisation, state.next(), number);
    }
}
