package no.dekom.events.organisations;

/** Hva slags organisasjon. */
public enum OrganisationKind {
    /** Statsforvalter. */
    COUNTY_GOVERNOR,
    /** Samarbeidsforum i et fylke. */
    FORUM,
    /** Kompetansenettverk. */
    NETWORK,
    /** Skoleeier: kommune, fylkeskommune eller friskole. */
    SCHOOL_OWNER,
    /** Skole. */
    SCHOOL,
    /** Universitet eller høgskole. */
    UNIVERSITY,
    /** Organisasjon som er med i samarbeidsforumet: KS, PBL, en lærerorganisasjon (004 note 6). */
    ASSOCIATION,
    /** Den som reviderer eller drifter: Riksrevisjonen, internrevisjon, drift. */
    OVERSIGHT
}
