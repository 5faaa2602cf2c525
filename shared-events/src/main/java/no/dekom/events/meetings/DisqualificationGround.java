package no.dekom.events.meetings;

/** Hvorfor et medlem er inhabilt. */
public enum DisqualificationGround {
    /** Hører til en organisasjon som saken gjelder. */
    BELONGS_TO_ORGANISATION,
    /** Andre særegne forhold. */
    OTHER
}
