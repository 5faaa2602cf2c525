package no.dekom.events.organisations;

import no.dekom.events.EventName;
import no.dekom.events.OrganisationId;

/** Hendelser i en organisasjons liv. Stream {@code organisations.Organisation}. */
public sealed interface OrganisationEvent {

    OrganisationId organisation();

    /**
     * Organisasjon registrert.
     *
     * @param number nine digits with a valid check digit (mod 11)
     * @param parent a school's owner, an owner's network, a network's county governor; null at the top
     */
    @EventName("organisations.OrganisationRegistered")
    record OrganisationRegistered(
            OrganisationId organisation, String number, OrganisationKind kind, String name, OrganisationId parent)
            implements OrganisationEvent {}
}
