package no.dekom.events.meetings;

/** Hva et medlem melder om sin egen habilitet i en sak. */
public enum Impartiality {
    /** Habil. */
    IMPARTIAL,
    /** Inhabil. */
    DISQUALIFIED
}
