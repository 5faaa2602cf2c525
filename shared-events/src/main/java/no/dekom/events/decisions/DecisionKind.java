package no.dekom.events.decisions;

/** Slags vedtak: the first, or how it changes the one before. */
public enum DecisionKind {
    /** Første vedtak. */
    ORIGINAL,
    /** Endret, since something is otherwise than it was. */
    AMENDED,
    /** Trukket tilbake: nothing is granted. */
    WITHDRAWN,
    /** Omgjort, since the one before was not right. */
    REVERSED
}
