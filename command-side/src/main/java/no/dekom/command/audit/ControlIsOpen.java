package no.dekom.command.audit;

import no.dekom.command.edge.Rule;

/** What is closed is not gone on with. */
public record ControlIsOpen(ControlState state) implements Rule {

    @Override
    public boolean holds() {
        return !state.isClosed();
    }
}
