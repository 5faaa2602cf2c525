package no.dekom.command.organisations.roles;

import java.time.LocalDate;
import java.util.Set;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Rule;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.organisations.PersonRolesEvent;
import no.dekom.events.organisations.PersonRolesEvent.RoleEnded;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Avslutt rolle. */
public record EndRole(
        @TargetAggregateIdentifier PersonId person, Role role, OrganisationId organisation, LocalDate lastDay) {

    /** Only a role that is held can end. */
    public record RoleIsHeld(boolean holds) implements Rule {}

    public PersonRolesEvent decide(Set<HeldRole> held, ActingAs actor, Directory directory) {
        NotAllowed.unless(actor.role() == Role.ADMINISTRATOR && directory.holds(actor), "AdministratorsGiveRoles");
        Rule.require(new RoleIsHeld(held.contains(new HeldRole(role, organisation))));
        return new RoleEnded(person, role, organisation, lastDay);
    }
}
