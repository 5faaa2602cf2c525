package no.dekom.events.needs;

/** Del av et tiltak, that a remark can be about. */
public enum MeasureSection {
    /** Om tiltaket. */
    ABOUT,
    /** Behov og plan. */
    NEEDS,
    /** Gjennomføring. */
    WORK,
    /** Budsjett. */
    BUDGET,
    /** Kriteriene. */
    CRITERIA
}
