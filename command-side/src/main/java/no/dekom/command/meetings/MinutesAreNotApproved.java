package no.dekom.command.meetings;

import no.dekom.command.edge.Rule;

/** Minutes that all who were present have approved are not corrected. */
public record MinutesAreNotApproved(MeetingState state) implements Rule {

    @Override
    public boolean holds() {
        return !state.approvedBy().containsAll(state.attended());
    }
}
