package no.dekom.command.meetings.hold;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Oslo;
import no.dekom.command.edge.Rule;
import no.dekom.command.meetings.MeetingActors;
import no.dekom.command.meetings.MeetingState;
import no.dekom.command.meetings.NoticeIsSent;
import no.dekom.command.meetings.Quorum;
import no.dekom.events.ActingAs;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.meetings.MeetingEvent;
import no.dekom.events.meetings.MeetingEvent.MeetingOpened;
import no.dekom.events.meetings.MeetingId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Åpne møtet. */
public record OpenMeeting(@TargetAggregateIdentifier MeetingId meeting, List<PersonId> present) {

    /** Those present are members of the forum today. */
    public record PresentAreMembers(List<PersonId> present, Set<PersonId> members) implements Rule {

        @Override
        public boolean holds() {
            return members.containsAll(present);
        }

        @Override
        public String field() {
            return "present";
        }
    }

    /** At least half of the members are present. */
    public record MeetingIsQuorate(Collection<PersonId> present, Collection<PersonId> members) implements Rule {

        @Override
        public boolean holds() {
            return Quorum.isMet(present.size(), members.size());
        }

        @Override
        public Object[] details() {
            return new Object[] {Quorum.of(members.size()), members.size()};
        }

        @Override
        public String field() {
            return "present";
        }
    }

    /** A meeting is not opened before the day it is called to. */
    public record MeetingDayHasCome(Instant at, Instant now) implements Rule {

        @Override
        public boolean holds() {
            return !Oslo.day(now).isBefore(Oslo.day(at));
        }

        @Override
        public Object[] details() {
            return new Object[] {Oslo.day(at)};
        }
    }

    public MeetingEvent decide(MeetingState state, ActingAs actor, Directory directory, Instant now) {
        MeetingActors.secretariat(state.forum(), actor, directory);
        var members = directory.holders(Role.FORUM_MEMBER, state.forum());
        Rule.require(
                new NoticeIsSent(state),
                new MeetingDayHasCome(state.at(), now),
                new PresentAreMembers(present, members),
                new MeetingIsQuorate(Set.copyOf(present), members));
        return new MeetingOpened(meeting, sorted(members), sorted(Set.copyOf(present)));
    }

    private static List<PersonId> sorted(Set<PersonId> persons) {
        return persons.stream().sorted(Comparator.comparing(PersonId::value)).toList();
    }
}
