package no.dekom.events.organisations;

/** Hva en utviklingspartner er for et nettverk eller en skoleeier (004:600-610, 650-655). */
public enum PartnerRole {
    /** Utviklingspartner 1: over time, with analysis, plans and reports, at the level of network and owner. */
    UP1,
    /** Utviklingspartner 2: works with schools in one measure; may be another institution. */
    UP2
}
