package no.dekom.command.meetings.hold;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.meetings.MeetingActors;
import no.dekom.command.meetings.MeetingIsOpen;
import no.dekom.command.meetings.MeetingState;
import no.dekom.events.ActingAs;
import no.dekom.events.PersonId;
import no.dekom.events.meetings.MeetingEvent;
import no.dekom.events.meetings.MeetingEvent.MemberArrived;
import no.dekom.events.meetings.MeetingId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Før at et medlem kom. */
public record RecordArrival(@TargetAggregateIdentifier MeetingId meeting, PersonId person) {

    /** Who comes was a member when the meeting was opened, and so counts in the quorum. */
    public record ArrivingIsAMember(MeetingState state, PersonId person) implements Rule {

        @Override
        public boolean holds() {
            return state.members().contains(person);
        }
    }

    /** Who comes is not in the meeting already. */
    public record ArrivingIsNotPresent(MeetingState state, PersonId person) implements Rule {

        @Override
        public boolean holds() {
            return !state.present().contains(person);
        }
    }

    public MeetingEvent decide(MeetingState state, ActingAs actor, Directory directory) {
        MeetingActors.secretariat(state.forum(), actor, directory);
        Rule.require(
                new MeetingIsOpen(state),
                new ArrivingIsAMember(state, person),
                new ArrivingIsNotPresent(state, person));
        return new MemberArrived(meeting, person);
    }
}
