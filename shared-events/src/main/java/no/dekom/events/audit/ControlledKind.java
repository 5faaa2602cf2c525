package no.dekom.events.audit;

/** Slags sak som kontrolleres. */
public enum ControlledKind {
    /** Tilskudd, with its decisions, payments and accounts. */
    GRANT,
    /** Klage på et vedtak. */
    COMPLAINT,
    /** Scenario for fordelingen. */
    SCENARIO,
    /** Møte i samarbeidsforumet. */
    MEETING,
    /** Rapport om et tiltak. */
    MEASURE,
    /** Søknadsrunde. */
    ROUND,
    /** Søknad om såkornmidler. */
    APPLICATION,
    /** Kontonummeret til en organisasjon. */
    BANK_ACCOUNT,
    /** Fordelingsmodell. */
    ALLOCATION_MODEL,
    /** Regelsett. */
    RULE_SET
}
