package no.dekom.command.meetings;

import no.dekom.command.edge.Rule;
import no.dekom.command.meetings.MeetingState.Stage;

/** Impartiality is declared from the notice until the meeting is closed. */
public record MembersHaveTheAgenda(MeetingState state) implements Rule {

    @Override
    public boolean holds() {
        return state.stage() == Stage.NOTICE_SENT || state.stage() == Stage.OPEN;
    }
}
