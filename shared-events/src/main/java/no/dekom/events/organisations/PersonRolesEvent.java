package no.dekom.events.organisations;

import java.time.LocalDate;
import no.dekom.events.EventName;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;

/** Hendelser om hvilke roller en person har. Stream {@code organisations.PersonRoles}, one per person. */
public sealed interface PersonRolesEvent {

    PersonId person();

    /** Rolle gitt, from a date; who gave it and why is in the metadata. */
    @EventName("organisations.RoleGiven")
    record RoleGiven(PersonId person, Role role, OrganisationId organisation, LocalDate from)
            implements PersonRolesEvent {}

    /** Rolle avsluttet. The last day is {@code to}. */
    @EventName("organisations.RoleEnded")
    record RoleEnded(PersonId person, Role role, OrganisationId organisation, LocalDate to)
            implements PersonRolesEvent {}
}
