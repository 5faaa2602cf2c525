package no.dekom.events.payments;

/** Vilkår for en rate. */
public enum InstalmentCondition {
    /** Ingen. */
    NONE,
    /** Mottakeren har godtatt vilkårene i vedtaket. */
    TERMS_ACCEPTED,
    /** Mottakeren har rapportert om bruken. */
    REPORT_DELIVERED,
    /** Egenandelen er dokumentert og bekreftet. */
    OWN_SHARE_DOCUMENTED
}
