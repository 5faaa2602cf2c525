package no.dekom.command.organisations.change;

import static no.dekom.command.seedfunds.Havstrand.broken;
import static no.dekom.command.seedfunds.Havstrand.by;
import static no.dekom.command.seedfunds.Havstrand.notAllowed;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import no.dekom.command.organisations.Organisation;
import no.dekom.command.organisations.letters.FixedLetterAddresses;
import no.dekom.command.seedfunds.Havstrand;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.organisations.OrganisationEvent.MunicipalityNumberSet;
import no.dekom.events.organisations.OrganisationEvent.OrganisationClosed;
import no.dekom.events.organisations.OrganisationEvent.OrganisationMoved;
import no.dekom.events.organisations.OrganisationEvent.OrganisationRegistered;
import no.dekom.events.organisations.OrganisationEvent.OrganisationRenamed;
import no.dekom.events.organisations.OrganisationKind;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class ChangeOrganisationTest {

    private static final OrganisationId OPERATION = new OrganisationId("drift");
    private static final OrganisationId OTHER_OWNER = new OrganisationId("fjordvik-kommune");
    private static final OrganisationId CLOSED_OWNER = new OrganisationId("nedlagt-kommune");
    private static final ActingAs ADMIN = new ActingAs(new PersonId("admin"), Role.ADMINISTRATOR, OPERATION);
    private static final LocalDate TODAY = LocalDate.of(2024, 1, 10);
    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
    private static final OrganisationRegistered SCHOOL = new OrganisationRegistered(
            Havstrand.SCHOOL, "312345676", OrganisationKind.SCHOOL, "Fjellvik skole", Havstrand.OWNER);
    private static final OrganisationRegistered OWNER = new OrganisationRegistered(
            Havstrand.OWNER, "312345676", OrganisationKind.SCHOOL_OWNER, "Havstrand kommune", Havstrand.NETWORK);

    private static TestExecutor<Organisation> given(Object... events) {
        var fixture = new AggregateTestFixture<>(Organisation.class);
        fixture.registerInjectableResource(new FixedLetterAddresses());
        fixture.registerInjectableResource(Havstrand.directory()
                .organisation(OPERATION, OrganisationKind.OVERSIGHT, null)
                .organisation(OTHER_OWNER, OrganisationKind.SCHOOL_OWNER, Havstrand.NETWORK)
                .organisation(CLOSED_OWNER, OrganisationKind.SCHOOL_OWNER, Havstrand.NETWORK)
                .closed(CLOSED_OWNER, NEW_YEAR)
                .role(ADMIN));
        fixture.registerInjectableResource(Clock.fixed(Instant.parse("2024-01-10T09:00:00Z"), ZoneOffset.UTC));
        return fixture.given(events);
    }

    @Test
    void a_school_gets_another_name() {
        var rename = new RenameOrganisation(Havstrand.SCHOOL, "Fjellvik oppvekstsenter", NEW_YEAR);
        var renamed = new OrganisationRenamed(Havstrand.SCHOOL, "Fjellvik oppvekstsenter", NEW_YEAR);
        given(SCHOOL).when(rename, by(ADMIN)).expectEvents(renamed);
        given(SCHOOL, renamed).when(rename, by(ADMIN)).expectException(broken("ChangeIsNew"));
        given(SCHOOL)
                .when(rename, by(Havstrand.OWNERS_OFFICER))
                .expectNoEvents()
                .expectException(notAllowed("AdministratorsChange"));
    }

    @Test
    void changes_follow_in_time_and_are_entered_a_year_ahead_at_most() {
        var renamed = new OrganisationRenamed(Havstrand.SCHOOL, "Fjellvik oppvekstsenter", NEW_YEAR);
        given(SCHOOL, renamed)
                .when(new RenameOrganisation(Havstrand.SCHOOL, "Fjellvik", NEW_YEAR), by(ADMIN))
                .expectException(broken("ChangesFollowInTime"));
        given(SCHOOL)
                .when(new RenameOrganisation(Havstrand.SCHOOL, "Fjellvik", TODAY.plusYears(1)), by(ADMIN))
                .expectSuccessfulHandlerExecution();
        var tooFar = TODAY.plusYears(1).plusDays(1);
        given(SCHOOL)
                .when(new RenameOrganisation(Havstrand.SCHOOL, "Fjellvik", tooFar), by(ADMIN))
                .expectNoEvents()
                .expectException(broken("ChangeIsWithinAYear"));
        given(SCHOOL)
                .when(new CloseOrganisation(Havstrand.SCHOOL, tooFar), by(ADMIN))
                .expectNoEvents()
                .expectException(broken("ChangeIsWithinAYear"));
    }

    @Test
    void a_school_moves_to_another_owner_and_to_nothing_else() {
        given(SCHOOL)
                .when(new MoveOrganisation(Havstrand.SCHOOL, OTHER_OWNER, NEW_YEAR), by(ADMIN))
                .expectEvents(new OrganisationMoved(Havstrand.SCHOOL, OTHER_OWNER, NEW_YEAR));
        given(SCHOOL)
                .when(new MoveOrganisation(Havstrand.SCHOOL, Havstrand.NETWORK, NEW_YEAR), by(ADMIN))
                .expectException(broken("ParentFitsTheKind"));
        given(OWNER)
                .when(new MoveOrganisation(Havstrand.OWNER, Havstrand.SCHOOL, NEW_YEAR), by(ADMIN))
                .expectException(broken("ParentFitsTheKind"));
        given(SCHOOL)
                .when(new MoveOrganisation(Havstrand.SCHOOL, CLOSED_OWNER, NEW_YEAR), by(ADMIN))
                .expectException(broken("ParentIsNotClosed"));
        given(SCHOOL)
                .when(new MoveOrganisation(Havstrand.SCHOOL, OTHER_OWNER, NEW_YEAR), by(Havstrand.COORDINATOR))
                .expectException(notAllowed("AdministratorsChange"));
    }

    @Test
    void an_owner_has_a_municipality_number() {
        given(OWNER)
                .when(new SetMunicipalityNumber(Havstrand.OWNER, "1199", NEW_YEAR), by(ADMIN))
                .expectEvents(new MunicipalityNumberSet(Havstrand.OWNER, "1199", NEW_YEAR));
        given(SCHOOL)
                .when(new SetMunicipalityNumber(Havstrand.SCHOOL, "1199", NEW_YEAR), by(ADMIN))
                .expectException(broken("MunicipalityIsAnOwner"));
    }

    @Test
    void a_school_is_closed_once() {
        var closed = new OrganisationClosed(Havstrand.SCHOOL, TODAY);
        given(SCHOOL)
                .when(new CloseOrganisation(Havstrand.SCHOOL, TODAY), by(ADMIN))
                .expectEvents(closed);
        given(SCHOOL, closed)
                .when(new CloseOrganisation(Havstrand.SCHOOL, TODAY), by(ADMIN))
                .expectException(broken("OrganisationIsNotClosed"));
        given(OWNER)
                .when(new CloseOrganisation(Havstrand.OWNER, TODAY), by(ADMIN))
                .expectException(broken("NothingLiesBelow"));
    }

    @Test
    void what_is_to_be_closed_can_be_changed_until_its_last_day() {
        var lastDay = LocalDate.of(2024, 6, 30);
        var closing = new OrganisationClosed(Havstrand.SCHOOL, lastDay);
        given(SCHOOL, closing)
                .when(new RenameOrganisation(Havstrand.SCHOOL, "Fjellvik", lastDay), by(ADMIN))
                .expectEvents(new OrganisationRenamed(Havstrand.SCHOOL, "Fjellvik", lastDay));
        given(SCHOOL, closing)
                .when(new MoveOrganisation(Havstrand.SCHOOL, OTHER_OWNER, TODAY), by(ADMIN))
                .expectEvents(new OrganisationMoved(Havstrand.SCHOOL, OTHER_OWNER, TODAY));
        given(SCHOOL, closing)
                .when(new RenameOrganisation(Havstrand.SCHOOL, "Fjellvik", lastDay.plusDays(1)), by(ADMIN))
                .expectException(broken("ChangeIsBeforeTheClosing"));
        given(SCHOOL, new OrganisationClosed(Havstrand.SCHOOL, TODAY.minusDays(1)))
                .when(new RenameOrganisation(Havstrand.SCHOOL, "Fjellvik", TODAY.minusDays(2)), by(ADMIN))
                .expectException(broken("ChangeIsBeforeTheClosing"));
    }
}
