package no.dekom.events.meetings;

/** Stemme i en sak. */
public enum VoteChoice {
    /** For forslaget. */
    FOR,
    /** Mot forslaget. */
    AGAINST
}
