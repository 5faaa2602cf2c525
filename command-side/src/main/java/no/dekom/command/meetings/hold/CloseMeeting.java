package no.dekom.command.meetings.hold;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.meetings.MeetingActors;
import no.dekom.command.meetings.MeetingIsOpen;
import no.dekom.command.meetings.MeetingState;
import no.dekom.events.ActingAs;
import no.dekom.events.meetings.MeetingEvent;
import no.dekom.events.meetings.MeetingEvent.MeetingClosed;
import no.dekom.events.meetings.MeetingId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Hev møtet. */
public record CloseMeeting(@TargetAggregateIdentifier MeetingId meeting) {

    /** No case is left open. */
    public record EveryCaseIsConcluded(MeetingState state) implements Rule {

        private long open() {
            return state.cases().values().stream().filter(it -> !it.concluded()).count();
        }

        @Override
        public boolean holds() {
            return open() == 0;
        }

        @Override
        public Object[] details() {
            return new Object[] {open()};
        }
    }

    public MeetingEvent decide(MeetingState state, ActingAs actor, Directory directory) {
        MeetingActors.secretariat(state.forum(), actor, directory);
        Rule.require(new MeetingIsOpen(state), new EveryCaseIsConcluded(state));
        return new MeetingClosed(meeting);
    }
}
