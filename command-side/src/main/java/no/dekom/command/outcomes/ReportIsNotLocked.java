package no.dekom.command.outcomes;

import no.dekom.command.edge.Rule;

/** What all parties have signed stands; it is corrected after it has been opened again. */
public record ReportIsNotLocked(OutcomeState state) implements Rule {

    @Override
    public boolean holds() {
        return !state.locked();
    }
}
