package no.dekom.command.meetings;

import no.dekom.command.edge.Rule;
import no.dekom.command.meetings.MeetingState.Stage;

/** The members have been called before the meeting is opened. */
public record NoticeIsSent(MeetingState state) implements Rule {

    @Override
    public boolean holds() {
        return state.stage() == Stage.NOTICE_SENT;
    }
}
