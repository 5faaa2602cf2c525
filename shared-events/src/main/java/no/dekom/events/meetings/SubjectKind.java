package no.dekom.events.meetings;

/** Hva en sak på dagsordenen viser til. */
public enum SubjectKind {
    /** Et tiltak som bygger på meldte behov. */
    MEASURE,
    /** En langsiktig plan. */
    LONG_TERM_PLAN,
    /** En såkornrunde. */
    SEED_FUND_ROUND,
    /** Et scenario for fordelingen av rammen. */
    SCENARIO,
    /** En innstilling, for the order of its measures. */
    RECOMMENDATION
}
