package no.dekom.command.accounts.settle;

import no.dekom.command.accounts.SettledMoney;
import no.dekom.command.edge.Rule;

/** What is approved or sent back is prepared, and nothing else has been done with it. */
public record SettlementWaits(SettledMoney settled, int number) implements Rule {

    @Override
    public boolean holds() {
        return settled.waits() && settled.last().number() == number;
    }
}
