package no.dekom.command.organisations;

import static no.dekom.command.seedfunds.Havstrand.broken;
import static no.dekom.command.seedfunds.Havstrand.by;
import static no.dekom.command.seedfunds.Havstrand.notAllowed;

import java.time.LocalDate;
import no.dekom.command.directory.FixedDirectory;
import no.dekom.command.edge.Claims;
import no.dekom.command.edge.NotFound;
import no.dekom.command.organisations.register.RegisterOrganisation;
import no.dekom.command.organisations.roles.EndRole;
import no.dekom.command.organisations.roles.GiveRole;
import no.dekom.command.seedfunds.Havstrand;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.organisations.OrganisationEvent.OrganisationRegistered;
import no.dekom.events.organisations.OrganisationKind;
import no.dekom.events.organisations.PersonRolesEvent.RoleEnded;
import no.dekom.events.organisations.PersonRolesEvent.RoleGiven;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class OrganisationsTest {

    private static final OrganisationId OPERATION = new OrganisationId("drift");
    private static final ActingAs ADMIN = new ActingAs(new PersonId("admin"), Role.ADMINISTRATOR, OPERATION);
    private static final OrganisationId NEW = new OrganisationId("ny-skole");
    private static final PersonId PERSON = new PersonId("ny-larer");
    private static final LocalDate TODAY = LocalDate.of(2023, 8, 1);

    private static FixedDirectory directory() {
        return Havstrand.directory()
                .organisation(OPERATION, OrganisationKind.OVERSIGHT, null)
                .person(PERSON)
                .role(ADMIN);
    }

    private static <T> AggregateTestFixture<T> fixture(Class<T> aggregate, boolean numberIsFree) {
        var fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerInjectableResource(directory());
        fixture.registerInjectableResource(new Claims(null) {
            @Override
            public boolean take(String kind, String key, String holder) {
                return numberIsFree;
            }
        });
        return fixture;
    }

    private static RegisterOrganisation school(String number, OrganisationId parent) {
        return new RegisterOrganisation(NEW, number, OrganisationKind.SCHOOL, "Nyvik skole", parent);
    }

    @Test
    void an_administrator_registers_a_school_under_its_owner() {
        fixture(Organisation.class, true)
                .givenNoPriorActivity()
                .when(school("312345676", Havstrand.OWNER), by(ADMIN))
                .expectEvents(new OrganisationRegistered(
                        NEW, "312345676", OrganisationKind.SCHOOL, "Nyvik skole", Havstrand.OWNER));
    }

    @Test
    void the_check_digit_must_be_right_and_the_number_free() {
        fixture(Organisation.class, true)
                .givenNoPriorActivity()
                .when(school("312345677", Havstrand.OWNER), by(ADMIN))
                .expectNoEvents()
                .expectException(broken("OrganisationNumberIsValid"));
        fixture(Organisation.class, false)
                .givenNoPriorActivity()
                .when(school("312345676", Havstrand.OWNER), by(ADMIN))
                .expectNoEvents()
                .expectException(broken("OrganisationNumberIsUsedOnce"));
    }

    @Test
    void a_school_lies_under_an_owner() {
        fixture(Organisation.class, true)
                .givenNoPriorActivity()
                .when(school("312345676", Havstrand.NETWORK), by(ADMIN))
                .expectException(broken("ParentFitsTheKind"));
        fixture(Organisation.class, true)
                .givenNoPriorActivity()
                .when(school("312345676", null), by(ADMIN))
                .expectException(broken("ParentFitsTheKind"));
    }

    @Test
    void nobody_else_registers() {
        fixture(Organisation.class, true)
                .givenNoPriorActivity()
                .when(school("312345676", Havstrand.OWNER), by(Havstrand.COORDINATOR))
                .expectNoEvents()
                .expectException(notAllowed("AdministratorsRegister"));
    }

    @Test
    void a_role_is_given_once_and_ended() {
        var give = new GiveRole(PERSON, Role.TEACHER, Havstrand.SCHOOL, TODAY);
        var given = new RoleGiven(PERSON, Role.TEACHER, Havstrand.SCHOOL, TODAY);
        fixture(PersonRoles.class, true)
                .givenNoPriorActivity()
                .when(give, by(ADMIN))
                .expectEvents(given);
        fixture(PersonRoles.class, true)
                .given(given)
                .when(give, by(ADMIN))
                .expectNoEvents()
                .expectException(broken("RoleIsGivenOnce"));
        fixture(PersonRoles.class, true)
                .given(given)
                .when(new EndRole(PERSON, Role.TEACHER, Havstrand.SCHOOL, TODAY), by(ADMIN))
                .expectEvents(new RoleEnded(PERSON, Role.TEACHER, Havstrand.SCHOOL, TODAY));
        fixture(PersonRoles.class, true)
                .given(given)
                .when(new EndRole(PERSON, Role.SCHOOL_LEADER, Havstrand.SCHOOL, TODAY), by(ADMIN))
                .expectException(broken("RoleIsHeld"));
    }

    @Test
    void a_role_does_not_end_before_it_begins() {
        fixture(PersonRoles.class, true)
                .given(new RoleGiven(PERSON, Role.TEACHER, Havstrand.SCHOOL, TODAY))
                .when(new EndRole(PERSON, Role.TEACHER, Havstrand.SCHOOL, TODAY.minusDays(1)), by(ADMIN))
                .expectNoEvents()
                .expectException(broken("LastDayIsNotBeforeTheFirst"));
    }

    @Test
    void one_who_is_not_in_the_person_register_gets_no_role() {
        var stranger = new PersonId("ukjent");
        fixture(PersonRoles.class, true)
                .givenNoPriorActivity()
                .when(new GiveRole(stranger, Role.TEACHER, Havstrand.SCHOOL, TODAY), by(ADMIN))
                .expectNoEvents()
                .expectException(NotFound.class);
    }

    @Test
    void what_is_closed_takes_no_new_roles() {
        var fixture = new AggregateTestFixture<>(PersonRoles.class);
        fixture.registerInjectableResource(directory().closed(Havstrand.SCHOOL, TODAY.minusDays(1)));
        fixture.givenNoPriorActivity()
                .when(new GiveRole(PERSON, Role.TEACHER, Havstrand.SCHOOL, TODAY), by(ADMIN))
                .expectNoEvents()
                .expectException(broken("OrganisationTakesPart"));
    }

    @Test
    void a_role_fits_the_organisation_and_nobody_gives_themselves_one() {
        fixture(PersonRoles.class, true)
                .givenNoPriorActivity()
                .when(new GiveRole(PERSON, Role.TEACHER, Havstrand.NETWORK, TODAY), by(ADMIN))
                .expectException(broken("RoleFitsTheOrganisation"));
        fixture(PersonRoles.class, true)
                .givenNoPriorActivity()
                .when(
                        new GiveRole(Havstrand.TEACHER.person(), Role.SCHOOL_LEADER, Havstrand.SCHOOL, TODAY),
                        by(Havstrand.TEACHER))
                .expectNoEvents()
                .expectException(notAllowed("AdministratorsGiveRoles"));
    }
}
