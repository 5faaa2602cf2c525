package no.dekom.query.audit;

/** Hva slags sak et faktum hører til. */
public enum CaseKind {
    /** Såkornfond. */
    FUND,
    /** Søknadsrunde. */
    ROUND,
    /** Søknad. */
    APPLICATION,
    /** Tiltak. */
    MEASURE,
    /** Partnerskap. */
    PARTNERSHIP,
    /** Behovsmelding. */
    NEEDS_REPORT,
    /** Tiltak som bygger på meldte behov. */
    NEEDS_MEASURE,
    /** Langsiktig plan. */
    LONG_TERM_PLAN,
    /** Organisasjon. */
    ORGANISATION,
    /** Person, and the roles it has. */
    PERSON,
    /** Regelsett. */
    RULE_SET,
    /** Ramme. */
    FRAME,
    /** Fordelingsmodell. */
    ALLOCATION_MODEL,
    /** Scenario. */
    SCENARIO,
    /** Innstilling fra samarbeidsforumet. */
    RECOMMENDATION,
    /** Tilskudd, with its decisions. */
    GRANT,
    /** Klage på et vedtak. */
    COMPLAINT,
    /** Tiltak i tiltaksbanken. */
    CATALOGUE_ENTRY,
    /** Betalingsfil. */
    PAYMENT_FILE,
    /** Spørreskjema. */
    SURVEY_INSTRUMENT,
    /** Spørreundersøkelse. */
    SURVEY,
    /** Møte i samarbeidsforumet. */
    MEETING,
    /** Kontroll som revisor holder. */
    CONTROL,
    /** Forsøk som ble avvist. */
    ATTEMPT
}
