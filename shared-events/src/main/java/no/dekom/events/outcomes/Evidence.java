package no.dekom.events.outcomes;

/** Hva et svar bygger på (002:2070, 4217). */
public enum Evidence {
    /** Dokumentert rutine. */
    DOCUMENTED_ROUTINE,
    /** Spørreundersøkelse. */
    SURVEY,
    /** Prøveresultat. */
    TEST_RESULT,
    /** Observasjon. */
    OBSERVATION,
    /** Inntrykk. */
    IMPRESSION,
    /** For tidlig å si. */
    TOO_EARLY_TO_SAY
}
