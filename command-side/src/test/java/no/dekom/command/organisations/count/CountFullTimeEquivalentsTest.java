package no.dekom.command.organisations.count;

import static no.dekom.command.seedfunds.Havstrand.broken;
import static no.dekom.command.seedfunds.Havstrand.by;
import static no.dekom.command.seedfunds.Havstrand.notAllowed;

import java.time.Instant;
import java.time.LocalDate;
import no.dekom.command.organisations.Organisation;
import no.dekom.command.seedfunds.Havstrand;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.organisations.OrganisationEvent.FullTimeEquivalentsCounted;
import no.dekom.events.organisations.OrganisationEvent.OrganisationRegistered;
import no.dekom.events.organisations.OrganisationKind;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class CountFullTimeEquivalentsTest {

    private static final LocalDate DAY = LocalDate.of(2023, 10, 1);

    private static ResultValidator<Organisation> counted(
            OrganisationId organisation, OrganisationKind kind, LocalDate day, ActingAs actor) {
        return Havstrand.fixture(Organisation.class, Instant.parse("2023-10-20T09:00:00Z"), true)
                .given(new OrganisationRegistered(organisation, "312345676", kind, "Navnet", null))
                .when(new CountFullTimeEquivalents(organisation, day, 245, 20, "GSI 2023/24"), by(actor));
    }

    @Test
    void an_owner_counts_itself_and_its_schools() {
        counted(Havstrand.SCHOOL, OrganisationKind.SCHOOL, DAY, Havstrand.OWNERS_OFFICER)
                .expectEvents(new FullTimeEquivalentsCounted(Havstrand.SCHOOL, DAY, 245, 20, "GSI 2023/24"));
        counted(Havstrand.OWNER, OrganisationKind.SCHOOL_OWNER, DAY, Havstrand.OWNERS_OFFICER)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void nobody_counts_for_others() {
        counted(Havstrand.ELSEWHERE, OrganisationKind.SCHOOL, DAY, Havstrand.OWNERS_OFFICER)
                .expectNoEvents()
                .expectException(notAllowed("OwnersCountTheirOwn"));
        counted(Havstrand.SCHOOL, OrganisationKind.SCHOOL, DAY, Havstrand.TEACHER)
                .expectException(notAllowed("OwnersCountTheirOwn"));
    }

    @Test
    void only_what_has_teachers_is_counted_and_not_ahead() {
        counted(Havstrand.OWNER, OrganisationKind.NETWORK, DAY, Havstrand.OWNERS_OFFICER)
                .expectException(broken("SchoolsAndOwnersAreCounted"));
        counted(Havstrand.SCHOOL, OrganisationKind.SCHOOL, DAY.plusYears(1), Havstrand.OWNERS_OFFICER)
                .expectException(broken("CountedDayHasBeen"));
    }
}
