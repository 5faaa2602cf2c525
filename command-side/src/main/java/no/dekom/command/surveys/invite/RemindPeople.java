package no.dekom.command.surveys.invite;

import java.time.LocalDate;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.surveys.Ballots;
import no.dekom.command.surveys.SurveyActors;
import no.dekom.command.surveys.SurveyState;
import no.dekom.command.surveys.SurveyTakesAnswers;
import no.dekom.events.ActingAs;
import no.dekom.events.surveys.SurveyRoundEvent;
import no.dekom.events.surveys.SurveyRoundEvent.PeopleReminded;
import no.dekom.events.surveys.SurveyRoundId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Minn dem som ikke har svart. Whoever asks does not learn who they are. */
public record RemindPeople(@TargetAggregateIdentifier SurveyRoundId round) {

    private static final int DAYS = 3;

    /** People are left in peace between reminders. */
    public record RemindersAreDaysApart(LocalDate last, LocalDate today) implements Rule {

        @Override
        public boolean holds() {
            return last == null || !today.isBefore(last.plusDays(DAYS));
        }

        @Override
        public Object[] details() {
            return new Object[] {last.plusDays(DAYS)};
        }
    }

    public SurveyRoundEvent decide(
            SurveyState state, ActingAs actor, Directory directory, Ballots ballots, LocalDate today) {
        SurveyActors.demandAsker(state.asker(), actor, directory);
        Rule.require(new SurveyTakesAnswers(state, today), new RemindersAreDaysApart(state.reminded(), today));
        ballots.remind(round);
        return new PeopleReminded(round, state.reminders() + 1);
    }
}
