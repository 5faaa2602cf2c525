package no.dekom.command.complaints;

import no.dekom.command.edge.Rule;

/** Somebody has complained, and it is not settled, rejected or withdrawn. */
public record ComplaintIsUnderWay(ComplaintState state) implements Rule {

    @Override
    public boolean holds() {
        return state.isUnderWay();
    }
}
