package no.dekom.command.meetings.papers;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotFound;
import no.dekom.command.edge.Rule;
import no.dekom.command.meetings.MeetingActors;
import no.dekom.command.meetings.MeetingIsNotOpened;
import no.dekom.command.meetings.MeetingState;
import no.dekom.events.ActingAs;
import no.dekom.events.meetings.AgendaCaseId;
import no.dekom.events.meetings.MeetingEvent;
import no.dekom.events.meetings.MeetingEvent.PaperWithdrawn;
import no.dekom.events.meetings.MeetingId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Trekk sakspapir. The bytes stay as they were kept, but nobody is given them. */
public record WithdrawPaper(
        @TargetAggregateIdentifier MeetingId meeting, AgendaCaseId agendaCase, String sha256, String reason) {

    public MeetingEvent decide(MeetingState state, ActingAs actor, Directory directory) {
        MeetingActors.secretariat(state.forum(), actor, directory);
        if (!state.agendaCase(agendaCase).papers().contains(sha256)) {
            throw new NotFound("paper");
        }
        Rule.require(new MeetingIsNotOpened(state));
        return new PaperWithdrawn(meeting, agendaCase, sha256, reason);
    }
}
