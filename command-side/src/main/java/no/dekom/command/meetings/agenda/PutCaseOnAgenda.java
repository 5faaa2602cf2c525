package no.dekom.command.meetings.agenda;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.meetings.MeetingActors;
import no.dekom.command.meetings.MeetingIsNotOpened;
import no.dekom.command.meetings.MeetingState;
import no.dekom.events.ActingAs;
import no.dekom.events.meetings.AgendaCaseId;
import no.dekom.events.meetings.CaseContent;
import no.dekom.events.meetings.MeetingEvent;
import no.dekom.events.meetings.MeetingEvent.CasePutOnAgenda;
import no.dekom.events.meetings.MeetingId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Sett sak på dagsordenen. */
public record PutCaseOnAgenda(
        @TargetAggregateIdentifier MeetingId meeting, AgendaCaseId agendaCase, CaseContent content, String reason) {

    /** A case has one id in the meeting. */
    public record CaseIsNew(MeetingState state, AgendaCaseId agendaCase) implements Rule {

        @Override
        public boolean holds() {
            return !state.cases().containsKey(agendaCase);
        }
    }

    public MeetingEvent decide(MeetingState state, ActingAs actor, Directory directory) {
        MeetingActors.secretariat(state.forum(), actor, directory);
        Rule.require(
                new MeetingIsNotOpened(state),
                new CaseIsNew(state, agendaCase),
                new AgendaRules.ConcernedAreThoseWhoseCaseItIs(content, directory),
                new AgendaRules.LockedAgendaChangesWithAReason(state, reason));
        return new CasePutOnAgenda(meeting, agendaCase, state.nextNumber(), content, AgendaRules.reason(state, reason));
    }
}
