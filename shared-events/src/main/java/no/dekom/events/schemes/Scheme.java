package no.dekom.events.schemes;

/** Tilskuddsordning: what a rule set lays down the rules of. Two that follow each other never hold on the same day. */
public enum Scheme {
    /** Lokal kompetanseutvikling i barnehage og grunnopplæring, from 2021 (004:245-246, 576). */
    LOCAL_COMPETENCE,
    /** Den kollektive ordningen som tar over fra 2026 (process.md:14-15). */
    COLLECTIVE_COMPETENCE
}
