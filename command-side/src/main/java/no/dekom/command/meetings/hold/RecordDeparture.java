package no.dekom.command.meetings.hold;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.meetings.MeetingActors;
import no.dekom.command.meetings.MeetingIsOpen;
import no.dekom.command.meetings.MeetingState;
import no.dekom.events.ActingAs;
import no.dekom.events.PersonId;
import no.dekom.events.meetings.MeetingEvent;
import no.dekom.events.meetings.MeetingEvent.MemberLeft;
import no.dekom.events.meetings.MeetingId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Før at et medlem gikk. */
public record RecordDeparture(@TargetAggregateIdentifier MeetingId meeting, PersonId person) {

    /** Who leaves is in the meeting. */
    public record LeavingIsPresent(MeetingState state, PersonId person) implements Rule {

        @Override
        public boolean holds() {
            return state.present().contains(person);
        }
    }

    public MeetingEvent decide(MeetingState state, ActingAs actor, Directory directory) {
        MeetingActors.secretariat(state.forum(), actor, directory);
        Rule.require(new MeetingIsOpen(state), new LeavingIsPresent(state, person));
        return new MemberLeft(meeting, person);
    }
}
