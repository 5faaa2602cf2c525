package no.dekom.events.outcomes;

/** Gruppe av suksessfaktorer (004:2150-2266). */
public enum SuccessGroup {
    /** Alle er med. */
    EVERYONE_TAKES_PART,
    /** Tiltaket tar utgangspunkt i lærernes behov. */
    TEACHERS_NEEDS,
    /** Faglige ressurser utenfra. */
    OUTSIDE_EXPERTISE,
    /** Praksisnært. */
    CLOSE_TO_PRACTICE,
    /** God ledelse. */
    LEADERSHIP,
    /** Noe annet. */
    OTHER
}
