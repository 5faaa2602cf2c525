package no.dekom.command.meetings.call;

import java.time.Instant;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.meetings.MeetingActors;
import no.dekom.command.meetings.MeetingIsNotOpened;
import no.dekom.command.meetings.MeetingState;
import no.dekom.events.ActingAs;
import no.dekom.events.meetings.MeetingEvent;
import no.dekom.events.meetings.MeetingEvent.MeetingMoved;
import no.dekom.events.meetings.MeetingId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Flytt møte. The notice is sent again. */
public record MoveMeeting(@TargetAggregateIdentifier MeetingId meeting, Instant at, String place, String reason) {

    /** Who moves a meeting gives it another time or place. */
    public record TimeOrPlaceIsAnother(MeetingState state, Instant at, String place) implements Rule {

        @Override
        public boolean holds() {
            return !at.equals(state.at()) || !place.equals(state.place());
        }

        @Override
        public String field() {
            return "day";
        }
    }

    public MeetingEvent decide(MeetingState state, ActingAs actor, Directory directory, Instant now) {
        MeetingActors.secretariat(state.forum(), actor, directory);
        Rule.require(
                new MeetingIsNotOpened(state),
                new CallMeeting.MeetingIsAhead(at, now),
                new TimeOrPlaceIsAnother(state, at, place));
        return new MeetingMoved(meeting, at, place, reason);
    }
}
