package no.dekom.command.meetings.impartiality;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.edge.StaleVersion;
import no.dekom.command.edge.WatchedRule;
import no.dekom.command.meetings.Belonging;
import no.dekom.command.meetings.CaseIsNotConcluded;
import no.dekom.command.meetings.CaseState;
import no.dekom.command.meetings.MeetingActors;
import no.dekom.command.meetings.MeetingState;
import no.dekom.command.meetings.MembersHaveTheAgenda;
import no.dekom.events.ActingAs;
import no.dekom.events.PersonId;
import no.dekom.events.meetings.AgendaCaseId;
import no.dekom.events.meetings.DisqualificationGround;
import no.dekom.events.meetings.Impartiality;
import no.dekom.events.meetings.MeetingEvent;
import no.dekom.events.meetings.MeetingEvent.ImpartialityDeclared;
import no.dekom.events.meetings.MeetingId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Meld habilitet i en sak. */
public record DeclareImpartiality(
        @TargetAggregateIdentifier MeetingId meeting,
        AgendaCaseId agendaCase,
        Impartiality impartiality,
        DisqualificationGround ground,
        String reason) {

    /** Whoever belongs to those the case is about is disqualified, whatever it says of itself (forvaltningsloven §§ 6-10). */
    public record WhoBelongsIsDisqualified(
            Impartiality impartiality, CaseState agendaCase, PersonId member, Directory directory)
            implements WatchedRule {

        @Override
        public boolean holds() {
            return impartiality == Impartiality.DISQUALIFIED || !Belonging.to(agendaCase.content(), member, directory);
        }

        @Override
        public String field() {
            return "impartiality";
        }
    }

    /** One who is disqualified says why; the minutes tell it. */
    public record DisqualificationHasAGround(Impartiality impartiality, DisqualificationGround ground, String reason)
            implements Rule {

        @Override
        public boolean holds() {
            return impartiality == Impartiality.IMPARTIAL || ground != null && !reason.isEmpty();
        }

        @Override
        public String field() {
            return "reason";
        }
    }

    /** Who has voted has said that it is impartial, and stands by it. */
    public record DeclaredBeforeTheVote(CaseState agendaCase, PersonId member) implements Rule {

        @Override
        public boolean holds() {
            return !agendaCase.votes().containsKey(member);
        }
    }

    public MeetingEvent decide(MeetingState state, ActingAs actor, Directory directory, Long readVersion) {
        MeetingActors.member(state.forum(), actor, directory);
        var current = state.agendaCase(agendaCase);
        var member = actor.person();
        Rule.require(
                new MembersHaveTheAgenda(state),
                new CaseIsNotConcluded(current),
                new DeclaredBeforeTheVote(current, member),
                new WhoBelongsIsDisqualified(impartiality, current, member, directory),
                new DisqualificationHasAGround(impartiality, ground, reason));
        StaleVersion.check(readVersion, current.version());
        var impartial = impartiality == Impartiality.IMPARTIAL;
        return new ImpartialityDeclared(
                meeting, agendaCase, member, impartiality, impartial ? null : ground, impartial ? null : reason);
    }
}
