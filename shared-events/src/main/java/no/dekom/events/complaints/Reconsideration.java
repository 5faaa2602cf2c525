package no.dekom.events.complaints;

/** Utfall av underinstansens behandling. */
public enum Reconsideration {
    /** Klagen tas til følge: a new decision is to be taken. */
    CHANGE,
    /** Vedtaket opprettholdes: the complaint goes to the higher body. */
    KEEP
}
