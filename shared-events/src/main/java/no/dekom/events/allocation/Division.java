package no.dekom.events.allocation;

/** Hva et beløp deles etter. */
public enum Division {
    /** Likt. */
    EQUALLY,
    /** Etter lærerårsverk. */
    TEACHER_FTE,
    /** Etter lærer- og lederårsverk. */
    TEACHER_AND_LEADER_FTE,
    /** Etter vekter som står i trinnet. */
    WEIGHTS
}
