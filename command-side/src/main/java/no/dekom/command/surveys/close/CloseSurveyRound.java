package no.dekom.command.surveys.close;

import java.time.LocalDate;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.surveys.Ballots;
import no.dekom.command.surveys.Instruments;
import no.dekom.command.surveys.SurveyActors;
import no.dekom.command.surveys.SurveyIsNotClosed;
import no.dekom.command.surveys.SurveyState;
import no.dekom.events.ActingAs;
import no.dekom.events.surveys.SurveyRoundEvent;
import no.dekom.events.surveys.SurveyRoundEvent.SurveyRoundClosed;
import no.dekom.events.surveys.SurveyRoundId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Lukk undersøkelsen: the answers are counted together, once, and what cannot be told is gone with the addresses. */
public record CloseSurveyRound(@TargetAggregateIdentifier SurveyRoundId round) {

    /** Nobody closes while people still may answer: figures between two answers would tell the second. */
    public record EverybodyHadTheirTime(LocalDate due, LocalDate today) implements Rule {

        @Override
        public boolean holds() {
            return today.isAfter(due);
        }

        @Override
        public Object[] details() {
            return new Object[] {due};
        }
    }

    public SurveyRoundEvent decide(
            SurveyState state,
            ActingAs actor,
            Directory directory,
            Instruments instruments,
            Ballots ballots,
            LocalDate today) {
        SurveyActors.demandAsker(state.asker(), actor, directory);
        Rule.require(new SurveyIsNotClosed(state), new EverybodyHadTheirTime(state.due(), today));
        var opened = state.opened();
        var content = instruments.find(opened.instrument(), opened.version()).orElseThrow();
        return new SurveyRoundClosed(
                round,
                Tally.of(opened, content, ballots.take(round, opened.groups().size())));
    }
}
