package no.dekom.command.meetings;

import no.dekom.command.edge.Rule;
import no.dekom.command.meetings.MeetingState.Stage;

/** The agenda stands when the meeting has been opened, and when it has been cancelled. */
public record MeetingIsNotOpened(MeetingState state) implements Rule {

    @Override
    public boolean holds() {
        return state.stage() == Stage.CALLED || state.stage() == Stage.NOTICE_SENT;
    }
}
