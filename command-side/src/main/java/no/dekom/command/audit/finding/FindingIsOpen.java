package no.dekom.command.audit.finding;

import no.dekom.command.audit.ControlState;
import no.dekom.command.edge.NotFound;
import no.dekom.command.edge.Rule;

/** A finding that is closed is settled. */
record FindingIsOpen(ControlState.Finding finding) implements Rule {

    @Override
    public boolean holds() {
        return !finding.closed();
    }

    static ControlState.Finding existing(ControlState state, int number) {
        var finding = state.findings().get(number);
        if (finding == null) {
            throw new NotFound("finding");
        }
        return finding;
    }
}
