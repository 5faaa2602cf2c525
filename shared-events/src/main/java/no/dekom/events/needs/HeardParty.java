package no.dekom.events.needs;

/** Hvem som er hørt (process.md:32, 38-40). */
public enum HeardParty {
    /** Lærere. */
    TEACHERS,
    /** Ledere. */
    LEADERS,
    /** Tillitsvalgte. */
    UNION_REPRESENTATIVES,
    /** Elever. */
    PUPILS,
    /** Foreldre. */
    PARENTS,
    /** PPT. */
    PPT,
    /** Universitet eller høgskole. */
    UNIVERSITY
}
