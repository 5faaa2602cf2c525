package no.dekom.command.meetings.vote;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.edge.WatchedRule;
import no.dekom.command.meetings.Belonging;
import no.dekom.command.meetings.CaseIsNotConcluded;
import no.dekom.command.meetings.CaseState;
import no.dekom.command.meetings.MeetingActors;
import no.dekom.command.meetings.MeetingIsOpen;
import no.dekom.command.meetings.MeetingState;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.meetings.AgendaCaseId;
import no.dekom.events.meetings.MeetingEvent;
import no.dekom.events.meetings.MeetingEvent.VoteCast;
import no.dekom.events.meetings.MeetingId;
import no.dekom.events.meetings.VoteChoice;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Stem i en sak. */
public record CastVote(
        @TargetAggregateIdentifier MeetingId meeting, AgendaCaseId agendaCase, VoteChoice choice, String dissent) {

    /** The county governor is the secretariat, and has no vote whatever other role its people hold (process.md). */
    public record SecretariatDoesNotVote(PersonId voter, OrganisationId forum, Directory directory) implements Rule {

        @Override
        public boolean holds() {
            return directory
                    .parentOf(forum)
                    .filter(over -> directory.holds(voter, Role.STATE_GOVERNOR, over))
                    .isEmpty();
        }
    }

    /** Who votes is in the meeting. */
    public record VoterIsPresent(MeetingState state, PersonId voter) implements Rule {

        @Override
        public boolean holds() {
            return state.present().contains(voter);
        }
    }

    /** Nobody votes before saying whether it is impartial. */
    public record VoterHasDeclared(CaseState agendaCase, PersonId voter) implements Rule {

        @Override
        public boolean holds() {
            return agendaCase.declared().containsKey(voter);
        }
    }

    /** Who is disqualified takes no part (forvaltningsloven §§ 6-10). */
    public record VoterIsImpartial(CaseState agendaCase, PersonId voter, Directory directory) implements WatchedRule {

        @Override
        public boolean holds() {
            return !Belonging.disqualifies(agendaCase, voter, directory);
        }
    }

    public MeetingEvent decide(MeetingState state, ActingAs actor, Directory directory) {
        MeetingActors.member(state.forum(), actor, directory);
        var current = state.agendaCase(agendaCase);
        var voter = actor.person();
        Rule.require(
                new MeetingIsOpen(state),
                new SecretariatDoesNotVote(voter, state.forum(), directory),
                new VoterIsPresent(state, voter),
                new CaseIsNotConcluded(current),
                new VoterIsImpartial(current, voter, directory),
                new VoterHasDeclared(current, voter));
        return new VoteCast(meeting, agendaCase, voter, choice, dissent);
    }
}
