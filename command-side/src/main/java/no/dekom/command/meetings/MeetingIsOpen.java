package no.dekom.command.meetings;

import no.dekom.command.edge.Rule;
import no.dekom.command.meetings.MeetingState.Stage;

/** The forum votes and concludes in the meeting. */
public record MeetingIsOpen(MeetingState state) implements Rule {

    @Override
    public boolean holds() {
        return state.stage() == Stage.OPEN;
    }
}
