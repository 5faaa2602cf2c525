package no.dekom.deploy.demo;

import no.dekom.events.OrganisationId;
import no.dekom.events.organisations.OrganisationKind;

/** Organisasjonene i demoen. The numbers are of the series for made-up ones (first digit 2 or 3), with a valid check digit. */
public enum Place {
    OVERSIGHT("326018155", OrganisationKind.OVERSIGHT, "Dekomtilsynet (oppdiktet)", null),
    GOVERNOR("283016617", OrganisationKind.COUNTY_GOVERNOR, "Statsforvalteren i Rogaland", null),
    UNIVERSITY("218609139", OrganisationKind.UNIVERSITY, "Universitetet i Stavanger", null),
    NETWORK("299603083", OrganisationKind.NETWORK, "Kompetansenettverket Havstrand", GOVERNOR),
    HAVSTRAND("246281947", OrganisationKind.SCHOOL_OWNER, "Havstrand kommune", NETWORK),
    LYNGVIK("219935188", OrganisationKind.SCHOOL_OWNER, "Lyngvik kommune", NETWORK),
    SKARVHAUGEN("290937868", OrganisationKind.SCHOOL, "Skarvhaugen barneskole", HAVSTRAND),
    TERNEVIKA("379754325", OrganisationKind.SCHOOL, "Ternevika ungdomsskole", HAVSTRAND),
    RULLESTEINEN("219487576", OrganisationKind.SCHOOL, "Rullesteinen ungdomsskole", HAVSTRAND),
    LYNGKNATTEN("391186251", OrganisationKind.SCHOOL, "Lyngknatten barneskole", LYNGVIK),
    EINERDALEN("276018957", OrganisationKind.SCHOOL, "Einerdalen barneskole", LYNGVIK),
    BLAASKJELLVAAGEN("359797117", OrganisationKind.SCHOOL, "Blåskjellvågen ungdomsskole", LYNGVIK),
    FORUM("204332185", OrganisationKind.FORUM, "Samarbeidsforumet i Rogaland", GOVERNOR),
    T_GOVERNOR("296001333", OrganisationKind.COUNTY_GOVERNOR, "Statsforvalteren i Trøndelag", null),
    T_FORUM("283863794", OrganisationKind.FORUM, "Samarbeidsforumet i Trøndelag", T_GOVERNOR),
    NTNU("302654239", OrganisationKind.UNIVERSITY, "NTNU", null),
    T_NETWORK("311615599", OrganisationKind.NETWORK, "Kompetansenettverket på Fosen", T_GOVERNOR),
    ORLAND("307816180", OrganisationKind.SCHOOL_OWNER, "Ørland kommune", T_NETWORK),
    GARSVIKA("395931032", OrganisationKind.SCHOOL, "Garsvika barneskole", ORLAND);

    private final String number;
    private final OrganisationKind kind;
    private final String fullName;
    private final Place parent;

    Place(String number, OrganisationKind kind, String fullName, Place parent) {
        this.number = number;
        this.kind = kind;
        this.fullName = fullName;
        this.parent = parent;
    }

    public OrganisationId id() {
        return new OrganisationId(
                "demo-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }

    String number() {
        return number;
    }

    OrganisationKind kind() {
        return kind;
    }

    /** The county governor over it, or for a university the one of the county it lies in; null for those who oversee all. */
    Place county() {
        return switch (this) {
            case UNIVERSITY -> GOVERNOR;
            case NTNU -> T_GOVERNOR;
            default -> parent == null ? (kind == OrganisationKind.COUNTY_GOVERNOR ? this : null) : parent.county();
        };
    }

    public String fullName() {
        return fullName;
    }

    OrganisationId parent() {
        return parent == null ? null : parent.id();
    }
}
