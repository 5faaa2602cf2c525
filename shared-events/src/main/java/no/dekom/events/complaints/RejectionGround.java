package no.dekom.events.complaints;

/** Avvisningsgrunn: why a complaint is not considered. */
public enum RejectionGround {
    /** Oversittet klagefrist. */
    TOO_LATE,
    /** Mottakeren har ikke klagerett. */
    NO_RIGHT
}
