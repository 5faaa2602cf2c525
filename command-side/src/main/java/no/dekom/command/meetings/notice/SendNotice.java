package no.dekom.command.meetings.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Oslo;
import no.dekom.command.edge.Rule;
import no.dekom.command.meetings.MeetingActors;
import no.dekom.command.meetings.MeetingState;
import no.dekom.command.meetings.NoticeIsNotSent;
import no.dekom.events.ActingAs;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.meetings.MeetingEvent;
import no.dekom.events.meetings.MeetingEvent.NoticeSent;
import no.dekom.events.meetings.MeetingId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Send innkalling. From then on the agenda changes only with a reason. */
public record SendNotice(@TargetAggregateIdentifier MeetingId meeting) {

    /** Our own: no rule set says how long before. A week lets the members read, and be heard where they come from. */
    private static final int DAYS_BEFORE = 7;

    /** There is something to meet about. */
    public record AgendaHasCases(MeetingState state) implements Rule {

        @Override
        public boolean holds() {
            return !state.cases().isEmpty();
        }
    }

    /** The members have the agenda a week before the meeting. */
    public record NoticeIsInGoodTime(Instant at, Instant now) implements Rule {

        private LocalDate latest() {
            return Oslo.day(at).minusDays(DAYS_BEFORE);
        }

        @Override
        public boolean holds() {
            return !Oslo.day(now).isAfter(latest());
        }

        @Override
        public Object[] details() {
            return new Object[] {DAYS_BEFORE, latest()};
        }
    }

    /** There is somebody to call. */
    public record ForumHasMembers(Set<PersonId> members) implements Rule {

        @Override
        public boolean holds() {
            return !members.isEmpty();
        }
    }

    public MeetingEvent decide(MeetingState state, ActingAs actor, Directory directory, Instant now) {
        MeetingActors.secretariat(state.forum(), actor, directory);
        var members = directory.holders(Role.FORUM_MEMBER, state.forum());
        Rule.require(
                new NoticeIsNotSent(state),
                new AgendaHasCases(state),
                new NoticeIsInGoodTime(state.at(), now),
                new ForumHasMembers(members));
        return new NoticeSent(
                meeting,
                members.stream().sorted(Comparator.comparing(PersonId::value)).toList());
    }
}
