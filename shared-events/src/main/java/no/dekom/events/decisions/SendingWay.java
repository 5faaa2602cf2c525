package no.dekom.events.decisions;

/** Måte et brev sendes på. */
public enum SendingWay {
    /** E-post. */
    EMAIL,
    /** En mappe, from which another system sends it on. */
    FOLDER
}
