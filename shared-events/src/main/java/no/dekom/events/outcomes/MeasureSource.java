package no.dekom.events.outcomes;

/** Hvor tiltaket kommer fra. */
public enum MeasureSource {
    /** Søknad til et såkornfond. */
    SEED_FUND,
    /** Tiltak som bygger på meldte behov. */
    NEEDS
}
