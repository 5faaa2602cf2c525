package no.dekom.events.seedfunds;

/** Hva tiltaket bygger på (004:906-940). */
public enum Basis {
    /** Egne observasjoner. */
    OWN_OBSERVATIONS,
    /** Kartleggingsprøver og nasjonale prøver. */
    TESTS,
    /** Ståstedsanalyse. */
    SCHOOL_ANALYSIS,
    /** En idé fra en annen skole. */
    IDEA_SEEN_ELSEWHERE,
    /** Arbeid sammen med universitet eller høgskole. */
    WORK_WITH_UNIVERSITY,
    /** Læreplan og forskrift. */
    CURRICULUM
}
