package no.dekom.command.meetings;

import no.dekom.command.edge.Rule;
import no.dekom.command.meetings.MeetingState.Stage;

/** The notice is sent once, while the meeting is being prepared. */
public record NoticeIsNotSent(MeetingState state) implements Rule {

    @Override
    public boolean holds() {
        return state.stage() == Stage.CALLED;
    }
}
