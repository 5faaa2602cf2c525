package no.dekom.events.audit;

/** Hvor alvorlig et funn er. */
public enum FindingKind {
    /** Merknad: something to do better. */
    REMARK,
    /** Svakhet: a routine does not hold. */
    WEAKNESS,
    /** Brudd på regelverket. */
    BREACH
}
