package no.dekom.command.payments.accounts;

import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.payments.BankAccountEvent;
import no.dekom.events.payments.BankAccountEvent.AccountApproved;
import no.dekom.events.payments.BankAccountEvent.AccountProposed;
import no.dekom.events.payments.BankAccountEvent.AccountRejected;

/** What the rules of an account need of its past. */
public final class AccountState {

    private AccountProposed last;
    private PersonId proposer;
    private boolean waiting;
    private String inUse;

    /** Whose it is; null before anything is proposed. */
    public OrganisationId organisation() {
        return last == null ? null : last.organisation();
    }

    public PersonId proposer() {
        return proposer;
    }

    /** Whether this version waits for approval. */
    public boolean waits(int version) {
        return waiting && last.version() == version;
    }

    /** The number that money goes to, or null. */
    public String inUse() {
        return inUse;
    }

    /** The version that is proposed next. */
    public int next() {
        return last == null ? 1 : last.version() + 1;
    }

    void evolve(BankAccountEvent event, String actor) {
        switch (event) {
            case AccountProposed it -> {
                last = it;
                proposer = new PersonId(actor);
                waiting = true;
            }
            case AccountApproved it -> {
                waiting = false;
                inUse = last.number();
            }
            case AccountRejected it -> waiting = false;
        }
    }
}
