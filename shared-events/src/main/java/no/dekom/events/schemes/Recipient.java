package no.dekom.events.schemes;

/** Slags tilskuddsmottaker: whether it may complain depends on what it is (process.md:103-104). */
public enum Recipient {
    /** Kommune. */
    MUNICIPALITY,
    /** Fylkeskommune. */
    COUNTY,
    /** Friskole. */
    PRIVATE_SCHOOL,
    /** Universitet eller høgskole. */
    UNIVERSITY
}
