package no.dekom.command.surveys;

import java.time.LocalDate;
import no.dekom.command.edge.Rule;

/** People are asked while they can answer. */
public record SurveyTakesAnswers(SurveyState state, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return state.takesAnswers(today);
    }
}
