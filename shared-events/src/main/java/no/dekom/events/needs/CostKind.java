package no.dekom.events.needs;

/** Hva et tiltak koster penger til (004:610-624). */
public enum CostKind {
    /** Universitet eller høgskole. */
    UNIVERSITY,
    /** Ressurslærere. */
    RESOURCE_TEACHERS,
    /** Vikarer og frikjøp. */
    SUBSTITUTES,
    /** Samlinger. */
    GATHERINGS,
    /** Reise. */
    TRAVEL,
    /** Materiell. */
    MATERIALS,
    /** Koordinering. */
    COORDINATION,
    /** Annet. */
    OTHER
}
