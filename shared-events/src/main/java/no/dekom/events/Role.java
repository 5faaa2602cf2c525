package no.dekom.events;

/** Rolle that a person holds in an organisation (004:314-334, 847-1018, 1318-1322). */
public enum Role {
    /** Lærer ved en skole. */
    TEACHER,
    /** Skoleleder: rektor eller avdelingsleder. */
    SCHOOL_LEADER,
    /** Tillitsvalgt ved en skole. */
    UNION_REPRESENTATIVE,
    /** Skoleeiers saksbehandler. */
    SCHOOL_OWNER,
    /** Medlem av arbeidsgruppa i et kompetansenettverk. */
    WORKING_GROUP,
    /** Medlem av styringsgruppa i et kompetansenettverk. */
    STEERING_GROUP,
    /** Koordinator i et kompetansenettverk. */
    COORDINATOR,
    /** UH-partner: den som møter for et universitet eller en høgskole (004:600-610). */
    UNIVERSITY_PARTNER,
    /** Medlem av samarbeidsforumet, for the organisation that appointed them (004:314-320, note 6). */
    FORUM_MEMBER,
    /** Saksbehandler hos statsforvalteren. */
    STATE_GOVERNOR,
    /** Revisor. Reads everything, changes nothing. */
    AUDITOR,
    /** Systemadministrator: organisations, roles and operation; no cases. */
    ADMINISTRATOR,
    /** Tjenesten selv: what follows by itself from what people did. Held by nobody. */
    AUTOMATION
}
