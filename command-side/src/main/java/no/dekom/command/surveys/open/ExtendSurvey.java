package no.dekom.command.surveys.open;

import java.time.LocalDate;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.surveys.SurveyActors;
import no.dekom.command.surveys.SurveyIsNotClosed;
import no.dekom.command.surveys.SurveyState;
import no.dekom.events.ActingAs;
import no.dekom.events.surveys.SurveyRoundEvent;
import no.dekom.events.surveys.SurveyRoundEvent.SurveyExtended;
import no.dekom.events.surveys.SurveyRoundId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Forleng svarfristen, also when it has passed, as long as nothing is counted. */
public record ExtendSurvey(@TargetAggregateIdentifier SurveyRoundId round, LocalDate to, String reason) {

    /** A deadline is only moved on, to a day that comes. */
    public record NewSurveyDeadlineIsLater(LocalDate to, LocalDate due, LocalDate today) implements Rule {

        @Override
        public boolean holds() {
            return to.isAfter(due) && !to.isBefore(today);
        }

        @Override
        public Object[] details() {
            return new Object[] {due};
        }

        @Override
        public String field() {
            return "to";
        }
    }

    public SurveyRoundEvent decide(SurveyState state, ActingAs actor, Directory directory, LocalDate today) {
        SurveyActors.demandAsker(state.asker(), actor, directory);
        Rule.require(new SurveyIsNotClosed(state), new NewSurveyDeadlineIsLater(to, state.due(), today));
        return new SurveyExtended(round, state.due(), to, reason);
    }
}
