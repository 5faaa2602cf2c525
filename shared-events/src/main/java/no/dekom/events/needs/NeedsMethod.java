package no.dekom.events.needs;

/** Hvordan behovet er funnet (process.md:38-40). */
public enum NeedsMethod {
    /** Ståstedsanalyse. */
    POSITION_ANALYSIS,
    /** Pedagogisk analyse. */
    PEDAGOGICAL_ANALYSIS,
    /** Nasjonale prøver. */
    NATIONAL_TESTS,
    /** Elevundersøkelsen. */
    PUPIL_SURVEY,
    /** Kartlegging på egen skole. */
    OWN_SURVEY,
    /** Arbeidsmøter. */
    WORKSHOPS,
    /** Faglig dialog med universitet eller høgskole. */
    ACADEMIC_DIALOGUE
}
