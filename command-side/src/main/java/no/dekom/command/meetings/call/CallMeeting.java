package no.dekom.command.meetings.call;

import java.time.Instant;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.meetings.MeetingActors;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.meetings.MeetingEvent;
import no.dekom.events.meetings.MeetingEvent.MeetingCalled;
import no.dekom.events.meetings.MeetingId;
import no.dekom.events.organisations.OrganisationKind;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Kall inn til møte. */
public record CallMeeting(
        @TargetAggregateIdentifier MeetingId meeting,
        OrganisationId forum,
        String title,
        Instant at,
        String place,
        int year) {

    /** Only a forum has meetings of this kind. */
    public record MeetingIsOfAForum(OrganisationId forum, Directory directory) implements Rule {

        @Override
        public boolean holds() {
            return directory.kindOf(forum).orElse(null) == OrganisationKind.FORUM;
        }

        @Override
        public String field() {
            return "forum";
        }
    }

    /** A meeting is called before it is held. */
    public record MeetingIsAhead(Instant at, Instant now) implements Rule {

        @Override
        public boolean holds() {
            return at.isAfter(now);
        }

        @Override
        public String field() {
            return "day";
        }
    }

    public MeetingEvent decide(ActingAs actor, Directory directory, Instant now) {
        MeetingActors.secretariat(forum, actor, directory);
        Rule.require(new MeetingIsOfAForum(forum, directory), new MeetingIsAhead(at, now));
        return new MeetingCalled(meeting, forum, title, at, place, year);
    }
}
