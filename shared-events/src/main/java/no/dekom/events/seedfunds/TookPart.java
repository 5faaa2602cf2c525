package no.dekom.events.seedfunds;

/** Hvem som har medvirket til søknaden. */
public enum TookPart {
    /** Skoleleder. */
    LEADER,
    /** Tillitsvalgt. */
    UNION_REPRESENTATIVE,
    /** Kolleger på trinnet eller i faget. */
    COLLEAGUES,
    /** Hele personalet. */
    WHOLE_STAFF,
    /** Elever. */
    PUPILS,
    /** Foreldre. */
    PARENTS,
    /** Universitet eller høgskole. */
    UNIVERSITY
}
