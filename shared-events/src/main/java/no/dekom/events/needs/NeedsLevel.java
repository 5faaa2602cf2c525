package no.dekom.events.needs;

/** Hvor behovet er funnet: Tabell 1 tells the two apart (004:2035-2133). */
public enum NeedsLevel {
    /** På skolen. */
    SCHOOL,
    /** På nettverksnivå. */
    NETWORK
}
