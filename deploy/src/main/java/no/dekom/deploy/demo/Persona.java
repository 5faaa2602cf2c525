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
    GOVERNOR_2("statsforvalter2", "Anders Ryvarmo", Role.STATE_GOVERNOR, Place.GOVERNOR),
    AUDITOR("revisor", "Gunnar Tellmo", Role.AUDITOR, Place.OVERSIGHT),
    ADMINISTRATOR("admin", "Silje Driftmo", Role.ADMINISTRATOR, Place.OVERSIGHT),
    UNIVERSITY("uh", "Ragnhild Storevik", Role.UNIVERSITY_PARTNER, Place.UNIVERSITY),
    FORUM_MEMBER("forum", "Sigurd Havreås", Role.FORUM_MEMBER, Place.FORUM),
    FORUM_MEMBER_2("forum2", "Wenche Strandås", Role.FORUM_MEMBER, Place.FORUM),
    FORUM_MEMBER_3("forum3", "Halvard Storevoll", Role.FORUM_MEMBER, Place.FORUM),
    FORUM_MEMBER_4("forum4", "Gro Vikdal", Role.FORUM_MEMBER, Place.FORUM),
    FORUM_MEMBER_5("forum5", "Asbjørn Lyngstad", Role.FORUM_MEMBER, Place.FORUM),
    T_TEACHER("trondelag-larer", "Marte Garsnes", Role.TEACHER, Place.GARSVIKA),
    T_LEADER("trondelag-leder", "Arnt Uthaugmo", Role.SCHOOL_LEADER, Place.GARSVIKA),
    T_UNION("trondelag-tillitsvalgt", "Berit Opphaugen", Role.UNION_REPRESENTATIVE, Place.GARSVIKA),
    T_WORKING_GROUP("trondelag-arbeidsgruppe", "Grete Ottersbo", Role.WORKING_GROUP, Place.T_NETWORK),
    T_STEERING_GROUP("trondelag-styringsgruppe", "Jomar Storfosna", Role.STEERING_GROUP, Place.T_NETWORK),
    T_OWNER("trondelag-eier", "Randi Hovdmo", Role.SCHOOL_OWNER, Place.ORLAND),
    T_COORDINATOR("trondelag-koordinator", "Oddvar Nesbakk", Role.COORDINATOR, Place.T_NETWORK),
    T_UNIVERSITY("trondelag-uh", "Turid Moholtmo", Role.UNIVERSITY_PARTNER, Place.NTNU),
    T_FORUM_MEMBER("trondelag-forum", "Leif Stavnemo", Role.FORUM_MEMBER, Place.T_FORUM),
    T_GOVERNOR("trondelag-statsforvalter", "Unni Bakkemo", Role.STATE_GOVERNOR, Place.T_GOVERNOR),
    T_GOVERNOR_2("trondelag-statsforvalter2", "Maja Stiklemo", Role.STATE_GOVERNOR, Place.T_GOVERNOR);

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

    /** The county governor that the persona's organisation lies under; null for those who oversee all. */
    public Place county() {
        return place.county();
    }

    Place place() {
        return place;
    }
}
