package no.dekom.events.outcomes;

/** Slags aktivitet i et tiltak (process.md:77-80). */
public enum ActivityKind {
    /** Samling. */
    GATHERING,
    /** Mellomarbeid på skolene. */
    INTERIM_WORK,
    /** Møte om planlegging eller evaluering. */
    MEETING
}
