package no.dekom.events.allocation;

/** Hvem et trinn går til (004:596-655). */
public enum RecipientGroup {
    /** Universiteter og høgskoler som er utviklingspartner 1 i fylket. */
    UP1_UNIVERSITIES,
    /** Kompetansenettverkene. */
    NETWORKS,
    /** Partnerskapene: networks and owners that have a first partner of their own. */
    PARTNERSHIPS,
    /** Utviklingspartneren til den som fikk pengene. */
    PARTNER_OF_RECIPIENT,
    /** Skoleeierne under den som fikk pengene. */
    MEMBERS_OF_RECIPIENT,
    /** De som er navngitt i trinnet. */
    NAMED
}
