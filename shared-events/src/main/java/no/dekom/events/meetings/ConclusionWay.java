package no.dekom.events.meetings;

/** Hvordan forumet kom fram til konklusjonen. */
public enum ConclusionWay {
    /** Ved enighet. */
    BY_CONSENSUS,
    /** Ved avstemning. */
    BY_VOTE
}
