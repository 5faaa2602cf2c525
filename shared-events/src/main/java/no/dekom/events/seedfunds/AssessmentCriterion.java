package no.dekom.events.seedfunds;

/** Vurderingskriterium for en søknad om såkornmidler (004:847-870, 960-966; the network's own wording in the demo). */
public enum AssessmentCriterion {
    /** Bygger på skolens egne behov. */
    ANCHORED_IN_NEEDS,
    /** Lærere får utforske og videreutvikle undervisningen sin. */
    DEVELOPS_TEACHING,
    /** Fremmer kollektiv utvikling på skolen. */
    COLLECTIVE,
    /** Leder støtter tiltaket og setter av tid. */
    LEADER_SUPPORT,
    /** Erfaringene blir delt med andre skoler. */
    SHARING,
    /** Budsjettet er nøkternt og svarer til målet. */
    SOBER_BUDGET
}
