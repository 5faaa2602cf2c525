package no.dekom.command.meetings.conclude;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.meetings.Belonging;
import no.dekom.command.meetings.CaseIsNotConcluded;
import no.dekom.command.meetings.CaseState;
import no.dekom.command.meetings.MeetingActors;
import no.dekom.command.meetings.MeetingIsOpen;
import no.dekom.command.meetings.MeetingState;
import no.dekom.command.meetings.Quorum;
import no.dekom.events.ActingAs;
import no.dekom.events.PersonId;
import no.dekom.events.meetings.AgendaCaseId;
import no.dekom.events.meetings.Conclusion;
import no.dekom.events.meetings.ConclusionWay;
import no.dekom.events.meetings.Dissent;
import no.dekom.events.meetings.MeetingEvent;
import no.dekom.events.meetings.MeetingEvent.CaseConcluded;
import no.dekom.events.meetings.MeetingId;
import no.dekom.events.meetings.VoteChoice;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Konkluder i en sak. */
public record ConcludeCase(
        @TargetAggregateIdentifier MeetingId meeting, AgendaCaseId agendaCase, ConclusionWay way, String text) {

    /** Everybody present has said whether it is impartial. */
    public record EveryonePresentHasDeclared(List<PersonId> present, CaseState agendaCase) implements Rule {

        private long missing() {
            return present.stream()
                    .filter(it -> !agendaCase.declared().containsKey(it))
                    .count();
        }

        @Override
        public boolean holds() {
            return missing() == 0;
        }

        @Override
        public Object[] details() {
            return new Object[] {missing()};
        }
    }

    /** At least half of the members take part in the case; who is disqualified does not count. */
    public record CaseIsQuorate(List<PersonId> takePart, List<PersonId> members) implements Rule {

        @Override
        public boolean holds() {
            return Quorum.isMet(takePart.size(), members.size());
        }

        @Override
        public Object[] details() {
            return new Object[] {takePart.size(), Quorum.of(members.size()), members.size()};
        }
    }

    /** Where there is a vote, all who can vote do. */
    public record EveryVoteIsCast(ConclusionWay way, List<PersonId> takePart, Map<PersonId, CaseState.Vote> votes)
            implements Rule {

        private long missing() {
            return takePart.stream().filter(it -> !votes.containsKey(it)).count();
        }

        @Override
        public boolean holds() {
            return way == ConclusionWay.BY_CONSENSUS || missing() == 0;
        }

        @Override
        public Object[] details() {
            return new Object[] {missing()};
        }
    }

    /** There is no consensus over a vote against. */
    public record ConsensusHasNoVoteAgainst(ConclusionWay way, Map<PersonId, CaseState.Vote> votes) implements Rule {

        @Override
        public boolean holds() {
            return way == ConclusionWay.BY_VOTE
                    || votes.values().stream().noneMatch(it -> it.choice() == VoteChoice.AGAINST);
        }

        @Override
        public String field() {
            return "way";
        }
    }

    public MeetingEvent decide(MeetingState state, ActingAs actor, Directory directory) {
        MeetingActors.secretariat(state.forum(), actor, directory);
        var current = state.agendaCase(agendaCase);
        Rule.require(
                new MeetingIsOpen(state),
                new CaseIsNotConcluded(current),
                new EveryonePresentHasDeclared(state.present(), current));
        var disqualified = state.present().stream()
                .filter(it -> Belonging.disqualifies(current, it, directory))
                .toList();
        var takePart = state.present().stream()
                .filter(it -> !disqualified.contains(it))
                .toList();
        var votes = new HashMap<>(current.votes());
        votes.keySet().retainAll(takePart);
        Rule.require(
                new CaseIsQuorate(takePart, state.members()),
                new EveryVoteIsCast(way, takePart, votes),
                new ConsensusHasNoVoteAgainst(way, votes));
        return new CaseConcluded(meeting, agendaCase, conclusion(takePart, disqualified, votes));
    }

    private Conclusion conclusion(
            List<PersonId> takePart, List<PersonId> disqualified, Map<PersonId, CaseState.Vote> votes) {
        var voters = takePart.stream().filter(votes::containsKey).toList();
        var forIt = count(voters, votes, VoteChoice.FOR);
        var against = count(voters, votes, VoteChoice.AGAINST);
        var dissents = voters.stream()
                .filter(it -> votes.get(it).dissent() != null)
                .map(it -> new Dissent(it, votes.get(it).choice(), votes.get(it).dissent()))
                .toList();
        var voted = way == ConclusionWay.BY_VOTE;
        return new Conclusion(
                way,
                !voted || forIt > against,
                text,
                voted ? forIt : 0,
                voted ? against : 0,
                dissents,
                takePart,
                disqualified);
    }

    private static int count(List<PersonId> voters, Map<PersonId, CaseState.Vote> votes, VoteChoice choice) {
        return (int)
                voters.stream().filter(it -> votes.get(it).choice() == choice).count();
    }
}
