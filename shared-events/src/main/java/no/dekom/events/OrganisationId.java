package no.dekom.events;

/** Organisasjon: county governor, network, school owner, school or university. */
public record OrganisationId(String value) implements Identifier {

    public OrganisationId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
