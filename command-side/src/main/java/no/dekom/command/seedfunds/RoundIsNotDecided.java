package no.dekom.command.seedfunds;

import no.dekom.command.edge.Rule;

/** A round is decided once; after that nothing in it changes. */
public record RoundIsNotDecided(RoundState state) implements Rule {

    @Override
    public boolean holds() {
        return !state.decided();
    }
}
