package no.dekom.command.seedfunds.openfund;

import static no.dekom.command.seedfunds.Havstrand.broken;
import static no.dekom.command.seedfunds.Havstrand.by;
import static no.dekom.command.seedfunds.Havstrand.notAllowed;

import no.dekom.command.seedfunds.Havstrand;
import no.dekom.command.seedfunds.SeedFund;
import no.dekom.events.seedfunds.SeedFundEvent.SeedFundOpened;
import org.junit.jupiter.api.Test;

class OpenSeedFundTest {

    private final OpenSeedFund command = new OpenSeedFund(Havstrand.FUND, "Såkornfondet", "Inspirere lærere");

    @Test
    void the_coordinator_opens_the_fund_of_the_own_network() {
        Havstrand.fixture(SeedFund.class, Havstrand.BEFORE, true)
                .givenNoPriorActivity()
                .when(command, by(Havstrand.COORDINATOR))
                .expectEvents(
                        new SeedFundOpened(Havstrand.FUND, Havstrand.NETWORK, "Såkornfondet", "Inspirere lærere"));
    }

    @Test
    void a_network_has_one_fund() {
        Havstrand.fixture(SeedFund.class, Havstrand.BEFORE, false)
                .givenNoPriorActivity()
                .when(command, by(Havstrand.COORDINATOR))
                .expectNoEvents()
                .expectException(broken("OneFundInTheNetwork"));
    }

    @Test
    void nobody_else_opens_a_fund() {
        Havstrand.fixture(SeedFund.class, Havstrand.BEFORE, true)
                .givenNoPriorActivity()
                .when(command, by(Havstrand.DECIDER))
                .expectNoEvents()
                .expectException(notAllowed("CoordinatorsRunTheFund"));
    }
}
