package no.dekom.command.surveys;

import no.dekom.command.edge.Rule;

/** What is counted is counted: nothing is added to a round that is closed. */
public record SurveyIsNotClosed(SurveyState state) implements Rule {

    @Override
    public boolean holds() {
        return !state.isClosed();
    }
}
