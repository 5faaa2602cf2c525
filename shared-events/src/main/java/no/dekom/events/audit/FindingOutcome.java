package no.dekom.events.audit;

/** Hva som ble av et funn. */
public enum FindingOutcome {
    /** Rettet. */
    MENDED,
    /** Forklart: the answer shows that it was in order. */
    EXPLAINED,
    /** Ikke rettet. */
    NOT_MENDED,
    /** Falt bort: the auditor takes it back, with or without an answer. */
    TAKEN_BACK
}
