package no.dekom.events.organisations;

/** Hva slags organisasjon. */
public enum OrganisationKind {
    /** Statsforvalter. */
    COUNTY_GOVERNOR,
    /** Kompetansenettverk. */
    NETWORK,
    /** Skoleeier: kommune, fylkeskommune eller friskole. */
    SCHOOL_OWNER,
    /** Skole. */
    SCHOOL,
    /** Universitet eller høgskole. */
    UNIVERSITY,
    /** Den som reviderer eller drifter: Riksrevisjonen, internrevisjon, drift. */
    OVERSIGHT
}
