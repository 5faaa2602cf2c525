package no.dekom.events.outcomes;

/** Svar på ett kriterium. */
public enum Attainment {
    /** Ja. */
    YES,
    /** Delvis. */
    PARTLY,
    /** Nei. */
    NO,
    /** For tidlig å si. */
    TOO_EARLY
}
