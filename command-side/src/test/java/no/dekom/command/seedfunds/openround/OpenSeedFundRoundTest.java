package no.dekom.command.seedfunds.openround;

import static no.dekom.command.seedfunds.Havstrand.broken;
import static no.dekom.command.seedfunds.Havstrand.by;
import static no.dekom.command.seedfunds.Havstrand.notAllowed;

import java.time.Instant;
import java.time.LocalDate;
import no.dekom.command.seedfunds.Havstrand;
import no.dekom.command.seedfunds.SeedFund;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.seedfunds.SeedFundEvent.SeedFundOpened;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.Test;

class OpenSeedFundRoundTest {

    private static OpenSeedFundRound command(Nok cap, Instant deadline, LocalDate reportDue) {
        var terms = Havstrand.opened();
        return new OpenSeedFundRound(
                terms.fund(),
                terms.round(),
                terms.schoolYear(),
                terms.ruleSet(),
                terms.frame(),
                cap,
                deadline,
                reportDue,
                terms.criteria());
    }

    private static final OpenSeedFundRound ROUND_OF_2023 =
            command(Nok.of(100_000), Havstrand.DEADLINE, LocalDate.of(2024, 6, 15));

    private static ResultValidator<SeedFund> when(OpenSeedFundRound command, ActingAs actor, boolean yearIsFree) {
        return Havstrand.fixture(SeedFund.class, Havstrand.BEFORE, yearIsFree)
                .given(new SeedFundOpened(Havstrand.FUND, Havstrand.NETWORK, "Såkornfondet", "Inspirere lærere"))
                .when(command, by(actor));
    }

    @Test
    void the_round_of_2023_is_opened_with_its_terms() {
        when(ROUND_OF_2023, Havstrand.COORDINATOR, true)
                .expectEventsMatching(Matchers.payloadsMatching(
                        Matchers.exactSequenceOf(org.hamcrest.CoreMatchers.equalTo(Havstrand.opened()))));
    }

    @Test
    void a_fund_has_one_round_a_school_year() {
        when(ROUND_OF_2023, Havstrand.COORDINATOR, false).expectException(broken("OneRoundASchoolYear"));
    }

    @Test
    void the_deadline_is_ahead() {
        var past = command(Nok.of(100_000), Havstrand.BEFORE.minusSeconds(1), LocalDate.of(2024, 6, 15));
        when(past, Havstrand.COORDINATOR, true).expectNoEvents().expectException(broken("DeadlineIsAhead"));
    }

    @Test
    void the_cap_is_within_the_frame() {
        when(command(Nok.of(500_001), Havstrand.DEADLINE, LocalDate.of(2024, 6, 15)), Havstrand.COORDINATOR, true)
                .expectNoEvents()
                .expectException(broken("CapIsWithinTheFrame"));
        when(command(Nok.ZERO, Havstrand.DEADLINE, LocalDate.of(2024, 6, 15)), Havstrand.COORDINATOR, true)
                .expectException(broken("CapIsWithinTheFrame"));
    }

    @Test
    void the_report_is_due_after_the_deadline() {
        when(command(Nok.of(100_000), Havstrand.DEADLINE, LocalDate.of(2023, 4, 1)), Havstrand.COORDINATOR, true)
                .expectException(broken("ReportIsDueAfterTheDeadline"));
    }

    @Test
    void only_the_networks_own_coordinator_opens() {
        var other = new ActingAs(Havstrand.COORDINATOR.person(), Havstrand.COORDINATOR.role(), Havstrand.OWNER);
        when(ROUND_OF_2023, other, true).expectNoEvents().expectException(notAllowed("CoordinatorsRunTheFund"));
        when(ROUND_OF_2023, Havstrand.TEACHER, true).expectException(notAllowed("CoordinatorsRunTheFund"));
    }
}
