package no.dekom.query.outcomes;

/** Hvor langt rapporteringen av et tiltak er kommet. */
public enum OutcomeStage {
    /** Ventes, or opened again for correction. */
    EXPECTED,
    /** Sendt, but not signed by all. */
    REPORTED,
    /** Signert av alle, and locked until somebody opens it. */
    LOCKED,
    /** Statsforvalteren har bedt om mer. */
    MORE_ASKED_FOR,
    /** Godtatt i kontrollen. */
    ACCEPTED
}
