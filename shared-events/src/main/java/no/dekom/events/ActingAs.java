package no.dekom.events;

/** Who acts, in which role, for which organisation. Becomes the metadata of each event; never a field of a command. */
public record ActingAs(PersonId person, Role role, OrganisationId organisation) {

    /** Tjenesten selv, when it acts by itself: nobody is logged in as it. */
    public static final ActingAs SERVICE = new ActingAs(new PersonId("tjenesten"), Role.AUTOMATION, null);
}
