package no.dekom.allocation;

/** Hva som avgjorde beløpet i stedet for nøkkelen. */
public enum Bound {
    /** Ingenting: the key alone. */
    NONE,
    /** Minstebeløpet. */
    FLOOR,
    /** Høyestebeløpet. */
    CAP,
    /** Manuell overstyring. */
    OVERRIDE,
    /** Beløpet som er fastsatt i trinnet. */
    FIXED
}
