package no.dekom.events.outcomes;

import no.dekom.events.Role;

/** Stemme: as whom somebody speaks of a measure (004:535-550). Who it was is in the metadata. */
public enum Voice {
    /** Lærer. */
    TEACHER,
    /** Ressurslærer: a teacher with a part of the job set aside for the measure (004:1284-1293). */
    RESOURCE_TEACHER,
    /** Skoleleder. */
    LEADER,
    /** Tillitsvalgt. */
    UNION_REPRESENTATIVE,
    /** Skoleeier. */
    OWNER,
    /** Kompetansenettverk. */
    NETWORK,
    /** UH-partner. */
    UNIVERSITY;

    /** Whether somebody who acts in a role may speak with this voice. */
    public boolean isOf(Role role) {
        return switch (this) {
            case TEACHER, RESOURCE_TEACHER -> role == Role.TEACHER;
            case LEADER -> role == Role.SCHOOL_LEADER;
            case UNION_REPRESENTATIVE -> role == Role.UNION_REPRESENTATIVE;
            case OWNER -> role == Role.SCHOOL_OWNER;
            case NETWORK -> role == Role.COORDINATOR;
            case UNIVERSITY -> role == Role.UNIVERSITY_PARTNER;
        };
    }
}
