package no.dekom.command.surveys.invite;

import java.time.LocalDate;
import java.util.List;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.surveys.Ballots;
import no.dekom.command.surveys.SurveyActors;
import no.dekom.command.surveys.SurveyState;
import no.dekom.command.surveys.SurveyTakesAnswers;
import no.dekom.events.ActingAs;
import no.dekom.events.organisations.LetterLanguage;
import no.dekom.events.surveys.SurveyRoundEvent;
import no.dekom.events.surveys.SurveyRoundEvent.PeopleInvited;
import no.dekom.events.surveys.SurveyRoundId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Inviter folk i en gruppe. Their addresses lie in the register until the round is closed; the event has only how many. */
public record InvitePeople(
        @TargetAggregateIdentifier SurveyRoundId round, int group, List<String> addresses, LetterLanguage language) {

    public InvitePeople {
        addresses = List.copyOf(addresses);
    }

    /** The group is one of the round's. */
    public record GroupIsAsked(boolean holds) implements Rule {

        @Override
        public String field() {
            return "group";
        }
    }

    /** No more are invited than the group has. */
    public record InvitedFitTheGroup(int invited, int population) implements Rule {

        @Override
        public boolean holds() {
            return invited <= population;
        }

        @Override
        public Object[] details() {
            return new Object[] {population};
        }

        @Override
        public String field() {
            return "addresses";
        }
    }

    /** Whoever is invited gets one link, also when the address is given twice. */
    public record SomebodyNewIsInvited(int count) implements Rule {

        @Override
        public boolean holds() {
            return count > 0;
        }

        @Override
        public String field() {
            return "addresses";
        }
    }

    public SurveyRoundEvent decide(
            SurveyState state, ActingAs actor, Directory directory, Ballots ballots, LocalDate today) {
        SurveyActors.demandAsker(state.asker(), actor, directory);
        var groups = state.opened().groups();
        Rule.require(new SurveyTakesAnswers(state, today), new GroupIsAsked(group >= 0 && group < groups.size()));
        var count = ballots.invite(round, group, addresses, language);
        Rule.require(
                new SomebodyNewIsInvited(count),
                new InvitedFitTheGroup(
                        state.invited(group) + count, groups.get(group).population()));
        return new PeopleInvited(round, group, count);
    }
}
