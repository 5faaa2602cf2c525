package no.dekom.command.meetings.agenda;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.edge.StaleVersion;
import no.dekom.command.meetings.MeetingActors;
import no.dekom.command.meetings.MeetingIsNotOpened;
import no.dekom.command.meetings.MeetingState;
import no.dekom.events.ActingAs;
import no.dekom.events.meetings.AgendaCaseId;
import no.dekom.events.meetings.CaseContent;
import no.dekom.events.meetings.MeetingEvent;
import no.dekom.events.meetings.MeetingEvent.CaseAmended;
import no.dekom.events.meetings.MeetingId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Endre sak på dagsordenen. */
public record AmendCase(
        @TargetAggregateIdentifier MeetingId meeting, AgendaCaseId agendaCase, CaseContent content, String reason) {

    public MeetingEvent decide(MeetingState state, ActingAs actor, Directory directory, Long readVersion) {
        MeetingActors.secretariat(state.forum(), actor, directory);
        var current = state.agendaCase(agendaCase);
        Rule.require(
                new MeetingIsNotOpened(state),
                new AgendaRules.ConcernedAreThoseWhoseCaseItIs(content, directory),
                new AgendaRules.LockedAgendaChangesWithAReason(state, reason));
        StaleVersion.check(readVersion, current.version());
        return new CaseAmended(meeting, agendaCase, content, AgendaRules.reason(state, reason));
    }
}
