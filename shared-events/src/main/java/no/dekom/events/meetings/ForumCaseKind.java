package no.dekom.events.meetings;

/** Hva slags sak forumet behandler. */
public enum ForumCaseKind {
    /** Fordeling av rammen. */
    DISTRIBUTION,
    /** Prioritering av tiltak. */
    PRIORITIES,
    /** Ett tiltak. */
    MEASURE,
    /** Orientering. */
    ORIENTATION,
    /** Annet. */
    OTHER
}
