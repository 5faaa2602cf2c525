package no.dekom.events.accounts;

/** Hva pengene er brukt til. */
public enum UseKind {
    /** Lønn og frikjøp. */
    SALARY,
    /** Kjøp av tjenester, also from universities. */
    SERVICES,
    /** Reise og opphold. */
    TRAVEL,
    /** Materiell og utstyr. */
    MATERIALS,
    /** Annet. */
    OTHER
}
