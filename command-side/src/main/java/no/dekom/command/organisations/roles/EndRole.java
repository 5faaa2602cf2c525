package no.dekom.command.organisations.roles;

import java.time.LocalDate;
import java.util.Map;
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

    /** A role is not over before it begins. */
    public record LastDayIsNotBeforeTheFirst(LocalDate from, LocalDate lastDay) implements Rule {

        @Override
        public boolean holds() {
            return !lastDay.isBefore(from);
        }

        @Override
        public Object[] details() {
            return new Object[] {from};
        }

        @Override
        public String field() {
            return "lastDay";
        }
    }

    /** @param held the roles that have no last day, each with its first */
    public PersonRolesEvent decide(Map<HeldRole, LocalDate> held, ActingAs actor, Directory directory) {
        NotAllowed.unless(actor.role() == Role.ADMINISTRATOR && directory.holds(actor), "AdministratorsGiveRoles");
        var from = held.get(new HeldRole(role, organisation));
        Rule.require(new RoleIsHeld(from != null));
        Rule.require(new LastDayIsNotBeforeTheFirst(from, lastDay));
        return new RoleEnded(person, role, organisation, lastDay);
    }
}
