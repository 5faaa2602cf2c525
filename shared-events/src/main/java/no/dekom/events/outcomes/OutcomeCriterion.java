package no.dekom.events.outcomes;

/** De seks kriteriene for måloppnåelse (004:352-375; Tabell 1, 004:2035-2133). */
public enum OutcomeCriterion {
    /** Skolebasert tiltak gjennomført. */
    SCHOOL_BASED,
    /** Fremmer kollektiv utvikling. */
    COLLECTIVE,
    /** Forankret i skolens behov. */
    ANCHORED_IN_NEEDS,
    /** Behovene funnet gjennom lokale prosesser. */
    LOCAL_PROCESSES,
    /** Planlagt og gjennomført sammen med UH. */
    TOGETHER_WITH_UNIVERSITY,
    /** Medbestemmelse. */
    CO_DETERMINATION
}
