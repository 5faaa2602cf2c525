package no.dekom.command.decisions;

import no.dekom.command.edge.Rule;

/** What is approved or sent back is prepared, and nothing else has been done with it. */
public record DecisionWaits(GrantState state, int number) implements Rule {

    @Override
    public boolean holds() {
        return state.waits() && state.last().number() == number;
    }
}
