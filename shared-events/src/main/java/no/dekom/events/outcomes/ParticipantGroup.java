package no.dekom.events.outcomes;

/** Gruppe som deltok. */
public enum ParticipantGroup {
    /** Lærere. */
    TEACHERS,
    /** Ressurslærere. */
    RESOURCE_TEACHERS,
    /** Skoleledere. */
    LEADERS,
    /** Tillitsvalgte. */
    UNION_REPRESENTATIVES,
    /** Andre ansatte. */
    OTHER_STAFF
}
