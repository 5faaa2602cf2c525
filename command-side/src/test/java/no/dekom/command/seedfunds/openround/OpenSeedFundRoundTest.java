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
import no.dekom.events.RuleSetId;
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

    private static OpenSeedFundRound under(String ruleSet, Nok cap) {
        var terms = Havstrand.opened();
        return new OpenSeedFundRound(
                terms.fund(),
                terms.round(),
                terms.schoolYear(),
                new RuleSetId(ruleSet),
                terms.frame(),
                cap,
                Havstrand.DEADLINE,
                LocalDate.of(2024, 6, 15),
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
    void the_rule_set_is_in_force_on_the_day_of_opening() {
        var unknown = under("dekom-1999", Nok.of(100_000));
        when(unknown, Havstrand.COORDINATOR, true).expectNoEvents().expectException(broken("RuleSetIsInForce"));
        var after = Instant.parse("2025-12-31T23:30:00Z");
        var late = new OpenSeedFundRound(
                Havstrand.FUND,
                Havstrand.ROUND,
                Havstrand.opened().schoolYear(),
                Havstrand.RULES,
                Nok.of(500_000),
                Nok.of(100_000),
                after.plusSeconds(86_400),
                LocalDate.of(2026, 12, 1),
                Havstrand.opened().criteria());
        Havstrand.fixture(SeedFund.class, after, true)
                .given(new SeedFundOpened(Havstrand.FUND, Havstrand.NETWORK, "Såkornfondet", "Inspirere lærere"))
                .when(late, by(Havstrand.COORDINATOR))
                .expectNoEvents()
                .expectException(broken("RuleSetIsInForce"));
    }

    @Test
    void the_cap_is_within_the_rule_set_when_that_lays_one_down() {
        when(under("dekom-2021", Nok.of(100_001)), Havstrand.COORDINATOR, true)
                .expectNoEvents()
                .expectException(broken("CapIsWithinTheRuleSet"));
        when(under("uten-tak", Nok.of(400_000)), Havstrand.COORDINATOR, true).expectSuccessfulHandlerExecution();
    }

    @Test
    void the_report_is_due_after_the_deadline() {
        when(command(Nok.of(100_000), Havstrand.DEADLINE, LocalDate.of(2023, 4, 1)), Havstrand.COORDINATOR, true)
                .expectException(broken("ReportIsDueAfterTheDeadline"));
    }

    @Test
    void the_report_is_due_by_the_day_of_the_rule_set_in_the_year_after() {
        var last = LocalDate.of(2025, 1, 15);
        when(command(Nok.of(100_000), Havstrand.DEADLINE, last), Havstrand.COORDINATOR, true)
                .expectSuccessfulHandlerExecution();
        when(command(Nok.of(100_000), Havstrand.DEADLINE, last.plusDays(1)), Havstrand.COORDINATOR, true)
                .expectNoEvents()
                .expectException(broken("ReportIsDueWithinTheRuleSet"));
    }

    @Test
    void only_the_networks_own_coordinator_opens() {
        var other = new ActingAs(Havstrand.COORDINATOR.person(), Havstrand.COORDINATOR.role(), Havstrand.OWNER);
        when(ROUND_OF_2023, other, true).expectNoEvents().expectException(notAllowed("CoordinatorsRunTheFund"));
        when(ROUND_OF_2023, Havstrand.TEACHER, true).expectException(notAllowed("CoordinatorsRunTheFund"));
    }
}
