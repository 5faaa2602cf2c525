package no.dekom.command.seedfunds.openround;

import static no.dekom.command.seedfunds.Havstrand.broken;
import static no.dekom.command.seedfunds.Havstrand.by;
import static no.dekom.command.seedfunds.Havstrand.notAllowed;

import java.time.Instant;
import no.dekom.command.seedfunds.Havstrand;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.seedfunds.SeedFundRoundEvent.DeadlineExtended;
import no.dekom.events.seedfunds.SeedFundRoundEvent.OwnMoneyAdded;
import org.junit.jupiter.api.Test;

class RoundTermsTest {

    private static final Instant LATER = Instant.parse("2023-04-15T21:59:59Z");

    @Test
    void an_owner_adds_own_money() {
        Havstrand.round(Havstrand.BEFORE)
                .given(Havstrand.opened())
                .when(new AddOwnMoney(Havstrand.ROUND, Nok.of(50_000), "Fra OU-midler"), by(Havstrand.OWNERS_OFFICER))
                .expectEvents(new OwnMoneyAdded(Havstrand.ROUND, Havstrand.OWNER, Nok.of(50_000), "Fra OU-midler"));
    }

    @Test
    void no_money_is_no_own_money() {
        Havstrand.round(Havstrand.BEFORE)
                .given(Havstrand.opened())
                .when(new AddOwnMoney(Havstrand.ROUND, Nok.ZERO, ""), by(Havstrand.OWNERS_OFFICER))
                .expectNoEvents()
                .expectException(broken("OwnMoneyIsMoreThanNothing"));
    }

    @Test
    void an_owner_of_another_network_adds_nothing() {
        var other =
                new ActingAs(Havstrand.OWNERS_OFFICER.person(), Havstrand.OWNERS_OFFICER.role(), Havstrand.ELSEWHERE);
        Havstrand.round(Havstrand.BEFORE)
                .given(Havstrand.opened())
                .when(new AddOwnMoney(Havstrand.ROUND, Nok.of(1), ""), by(other))
                .expectNoEvents()
                .expectException(notAllowed("OwnersInTheNetworkAddMoney"));
    }

    @Test
    void the_deadline_is_moved_later_and_both_are_kept() {
        Havstrand.round(Havstrand.BEFORE)
                .given(Havstrand.opened())
                .when(new ExtendDeadline(Havstrand.ROUND, LATER, "Påske"), by(Havstrand.COORDINATOR))
                .expectEvents(new DeadlineExtended(Havstrand.ROUND, Havstrand.DEADLINE, LATER, "Påske"));
    }

    @Test
    void the_deadline_is_never_brought_forward() {
        Havstrand.round(Havstrand.BEFORE)
                .given(Havstrand.opened())
                .when(new ExtendDeadline(Havstrand.ROUND, Havstrand.DEADLINE, "Samme"), by(Havstrand.COORDINATOR))
                .expectNoEvents()
                .expectException(broken("DeadlineMovesLater"));
    }

    @Test
    void a_deadline_that_has_passed_stays() {
        Havstrand.round(Havstrand.AFTER)
                .given(Havstrand.opened())
                .when(new ExtendDeadline(Havstrand.ROUND, LATER, "Påske"), by(Havstrand.COORDINATOR))
                .expectNoEvents()
                .expectException(broken("BeforeTheDeadline"));
    }
}
