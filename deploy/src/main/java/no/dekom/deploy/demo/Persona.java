package no.dekom.deploy.demo;

import no.dekom.events.OrganisationId;
import no.dekom.events.Role;

/** Hvem man kan være i demoen. Made up, all of them; the subject is the user name. */
public enum Persona {
    TEACHER("larer", "Ingrid Skarvland", Role.TEACHER, Place.SKARVHAUGEN),
    TEACHER_2("larer2", "Jonas Ternøy", Role.TEACHER, Place.TERNEVIKA),
    LEADER("leder", "Solveig Knattholm", Role.SCHOOL_LEADER, Place.SKARVHAUGEN),
    UNION("tillitsvalgt", "Trond Vikhaug", Role.UNION_REPRESENTATIVE, Place.SKARVHAUGEN),
    WORKING_GROUP("arbeidsgruppe", "Astrid Lyngmo", Role.WORKING_GROUP, Place.NETWORK),
    WORKING_GROUP_2("arbeidsgruppe2", "Per Einerhaug", Role.WORKING_GROUP, Place.NETWORK),
    STEERING_GROUP("styringsgruppe", "Marit Havnes", Role.STEERING_GROUP, Place.NETWORK),
    STEERING_GROUP_2("styringsgruppe2", "Ole Blåskjær", Role.STEERING_GROUP, Place.NETWORK),
    STEERING_GROUP_3("styringsgruppe3", "Kjersti Sivland", Role.STEERING_GROUP, Place.NETWORK),
    OWNER("eier", "Tove Strandmo", Role.SCHOOL_OWNER, Place.HAVSTRAND),
    COORDINATOR("koordinator", "Eirik Holmvåg", Role.COORDINATOR, Place.NETWORK),
    GOVERNOR("statsforvalter", "Nina Fjordmo", Role.STATE_GOVERNOR, Place.GOVERNOR),
    AUDITOR("revisor", "Gunnar Tellmo", Role.AUDITOR, Place.OVERSIGHT),
    ADMINISTRATOR("admin", "Silje Driftmo", Role.ADMINISTRATOR, Place.OVERSIGHT);

    /** The issuer of all of them in the person register. */
    public static final String ISSUER = "demo";

    /** Public, as the demo is. */
    public static final String PASSWORD = "demo";

    private final String subject;
    private final String fullName;
    private final Role role;
    private final Place place;

    Persona(String subject, String fullName, Role role, Place place) {
        this.subject = subject;
        this.fullName = fullName;
        this.role = role;
        this.place = place;
    }

    public String subject() {
        return subject;
    }

    public String fullName() {
        return fullName;
    }

    /** The role one begins in; some have another besides. */
    public Role role() {
        return role;
    }

    public OrganisationId organisation() {
        return place.id();
    }

    Place place() {
        return place;
    }
}
