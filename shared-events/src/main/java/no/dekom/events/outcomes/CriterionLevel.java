package no.dekom.events.outcomes;

/** Nivå som et svar gjelder: Tabell 1 tells them apart (004:2035-2133). */
public enum CriterionLevel {
    /** På skolen. */
    SCHOOL,
    /** På nettverksnivå. */
    NETWORK,
    /** Hos skoleeieren. */
    OWNER
}
