package no.dekom.command.meetings;

import no.dekom.command.edge.Rule;
import no.dekom.command.meetings.MeetingState.Stage;

/** Minutes are corrected and approved from the end of the meeting until they are kept. */
public record MinutesAreOpen(MeetingState state) implements Rule {

    @Override
    public boolean holds() {
        return state.stage() == Stage.CLOSED;
    }
}
