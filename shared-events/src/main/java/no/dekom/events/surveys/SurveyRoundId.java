package no.dekom.events.surveys;

import no.dekom.events.Identifier;

/** Spørreundersøkelse: one round of asking. */
public record SurveyRoundId(String value) implements Identifier {

    public SurveyRoundId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
