package no.dekom.events.surveys;

/** Hva resultatet deles opp etter. Settled before anybody answers, and only one, so that no two can be held against each other. */
public enum SurveyBreakdown {
    /** Ikke delt opp. */
    NONE,
    /** Etter rolle. */
    VOICE,
    /** Etter organisasjon. */
    ORGANISATION
}
