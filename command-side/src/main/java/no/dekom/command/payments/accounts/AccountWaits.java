package no.dekom.command.payments.accounts;

import no.dekom.command.edge.Rule;

/** What is approved or rejected is proposed, and nothing else has been done with it. */
public record AccountWaits(AccountState state, int version) implements Rule {

    @Override
    public boolean holds() {
        return state.waits(version);
    }
}
