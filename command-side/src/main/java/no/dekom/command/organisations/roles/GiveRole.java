package no.dekom.command.organisations.roles;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.NotFound;
import no.dekom.command.edge.Rule;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.organisations.OrganisationKind;
import no.dekom.events.organisations.PersonRolesEvent;
import no.dekom.events.organisations.PersonRolesEvent.RoleGiven;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Gi rolle. */
public record GiveRole(
        @TargetAggregateIdentifier PersonId person, Role role, OrganisationId organisation, LocalDate from) {

    private static final Map<Role, OrganisationKind> HOME = Map.ofEntries(
            Map.entry(Role.TEACHER, OrganisationKind.SCHOOL),
            Map.entry(Role.SCHOOL_LEADER, OrganisationKind.SCHOOL),
            Map.entry(Role.UNION_REPRESENTATIVE, OrganisationKind.SCHOOL),
            Map.entry(Role.SCHOOL_OWNER, OrganisationKind.SCHOOL_OWNER),
            Map.entry(Role.WORKING_GROUP, OrganisationKind.NETWORK),
            Map.entry(Role.STEERING_GROUP, OrganisationKind.NETWORK),
            Map.entry(Role.COORDINATOR, OrganisationKind.NETWORK),
            Map.entry(Role.UNIVERSITY_PARTNER, OrganisationKind.UNIVERSITY),
            Map.entry(Role.FORUM_MEMBER, OrganisationKind.FORUM),
            Map.entry(Role.STATE_GOVERNOR, OrganisationKind.COUNTY_GOVERNOR),
            Map.entry(Role.AUDITOR, OrganisationKind.OVERSIGHT),
            Map.entry(Role.ADMINISTRATOR, OrganisationKind.OVERSIGHT));

    /** A teacher belongs to a school, a member of the working group to a network, and so on. */
    public record RoleFitsTheOrganisation(Role role, OrganisationKind kind) implements Rule {

        @Override
        public boolean holds() {
            return HOME.get(role) != null && HOME.get(role) == kind;
        }

        @Override
        public String field() {
            return "role";
        }
    }

    /** What is closed takes no new roles after its last day. */
    public record OrganisationTakesPart(LocalDate from, LocalDate lastDay) implements Rule {

        @Override
        public boolean holds() {
            return lastDay == null || !from.isAfter(lastDay);
        }

        @Override
        public Object[] details() {
            return new Object[] {lastDay};
        }

        @Override
        public String field() {
            return "from";
        }
    }

    /** Nobody is given a role they already have. */
    public record RoleIsGivenOnce(boolean holds) implements Rule {}

    public PersonRolesEvent decide(Set<HeldRole> held, ActingAs actor, Directory directory) {
        NotAllowed.unless(
                Set.of(Role.ADMINISTRATOR, Role.AUTOMATION).contains(actor.role()) && directory.holds(actor),
                "AdministratorsGiveRoles");
        if (!directory.knows(person)) {
            throw new NotFound(person.value());
        }
        Rule.require(
                new RoleFitsTheOrganisation(role, directory.kindOf(organisation).orElse(null)),
                new OrganisationTakesPart(
                        from, directory.lastDayOf(organisation).orElse(null)),
                new RoleIsGivenOnce(!held.contains(new HeldRole(role, organisation))));
        return new RoleGiven(person, role, organisation, from);
    }
}
