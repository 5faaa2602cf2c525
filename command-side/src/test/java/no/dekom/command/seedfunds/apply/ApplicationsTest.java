package no.dekom.command.seedfunds.apply;

import static no.dekom.command.seedfunds.Havstrand.broken;
import static no.dekom.command.seedfunds.Havstrand.by;
import static no.dekom.command.seedfunds.Havstrand.notAllowed;

import java.time.Instant;
import java.util.List;
import no.dekom.command.edge.NotFound;
import no.dekom.command.edge.StaleVersion;
import no.dekom.command.seedfunds.Havstrand;
import no.dekom.command.seedfunds.SeedFundRound;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.Role;
import no.dekom.events.seedfunds.ApplicationContent;
import no.dekom.events.seedfunds.ApplicationId;
import no.dekom.events.seedfunds.SchoolSum;
import no.dekom.events.seedfunds.SeedFundRoundEvent.ApplicationAmended;
import no.dekom.events.seedfunds.SeedFundRoundEvent.ApplicationWithdrawn;
import no.dekom.events.seedfunds.SeedFundRoundEvent.SeedFundsAppliedFor;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class ApplicationsTest {

    private static ResultValidator<SeedFundRound> apply(ApplicationContent content, ActingAs actor, Instant now) {
        return Havstrand.round(now)
                .given(Havstrand.opened())
                .when(new ApplyForSeedFunds(Havstrand.ROUND, Havstrand.APPLICATION, content), by(actor));
    }

    @Test
    void a_teacher_applies_for_the_own_school() {
        apply(Havstrand.lek(90_000).content(), Havstrand.TEACHER, Havstrand.BEFORE)
                .expectEvents(Havstrand.lek(90_000));
    }

    @Test
    void two_schools_apply_together_each_up_to_the_cap() {
        var both = Havstrand.content(
                "Tenkende klasserom",
                List.of(
                        new SchoolSum(Havstrand.SCHOOL, Nok.of(100_000)),
                        new SchoolSum(Havstrand.SCHOOL_2, Nok.of(100_000))));
        apply(both, Havstrand.TEACHER, Havstrand.BEFORE)
                .expectEvents(new SeedFundsAppliedFor(Havstrand.ROUND, Havstrand.APPLICATION, both));
    }

    @Test
    void one_krone_over_the_cap_is_too_much() {
        apply(Havstrand.lek(100_001).content(), Havstrand.TEACHER, Havstrand.BEFORE)
                .expectNoEvents()
                .expectException(broken("ApplicationWithinTheCap"));
    }

    @Test
    void the_last_second_of_the_deadline_is_in_time_and_the_next_is_not() {
        apply(Havstrand.lek(90_000).content(), Havstrand.TEACHER, Havstrand.DEADLINE)
                .expectEvents(Havstrand.lek(90_000));
        apply(Havstrand.lek(90_000).content(), Havstrand.TEACHER, Havstrand.DEADLINE.plusSeconds(1))
                .expectNoEvents()
                .expectException(broken("BeforeTheDeadline"));
    }

    @Test
    void nobody_applies_for_a_school_they_do_not_work_at() {
        apply(Havstrand.lek(90_000).content(), Havstrand.TEACHER_2, Havstrand.BEFORE)
                .expectNoEvents()
                .expectException(notAllowed("ApplicantBelongsToTheSchool"));
        var pretending = new ActingAs(Havstrand.TEACHER_2.person(), Role.TEACHER, Havstrand.SCHOOL);
        apply(Havstrand.lek(90_000).content(), pretending, Havstrand.BEFORE)
                .expectException(notAllowed("ApplicantBelongsToTheSchool"));
    }

    @Test
    void a_school_outside_the_network_cannot_take_part() {
        var both = Havstrand.content(
                "Sammen",
                List.of(
                        new SchoolSum(Havstrand.SCHOOL, Nok.of(1_000)),
                        new SchoolSum(Havstrand.ELSEWHERE, Nok.of(1_000))));
        apply(both, Havstrand.TEACHER, Havstrand.BEFORE)
                .expectNoEvents()
                .expectException(broken("SchoolsBelongToTheNetwork"));
    }

    @Test
    void every_school_has_a_budget() {
        apply(Havstrand.lek(0).content(), Havstrand.TEACHER, Havstrand.BEFORE)
                .expectException(broken("EverySchoolHasABudget"));
    }

    private static ResultValidator<SeedFundRound> amend(long readVersion, ActingAs actor, Instant now) {
        return Havstrand.round(now)
                .given(Havstrand.opened(), Havstrand.lek(90_000))
                .when(
                        new AmendApplication(
                                Havstrand.ROUND,
                                Havstrand.APPLICATION,
                                Havstrand.lek(80_000).content()),
                        by(actor, readVersion));
    }

    @Test
    void a_sent_application_is_amended_before_the_deadline() {
        amend(1, Havstrand.TEACHER, Havstrand.BEFORE)
                .expectEvents(new ApplicationAmended(
                        Havstrand.ROUND,
                        Havstrand.APPLICATION,
                        Havstrand.lek(80_000).content()));
    }

    @Test
    void it_is_not_amended_after_the_deadline_nor_by_another_school_nor_on_a_stale_reading() {
        amend(1, Havstrand.TEACHER, Havstrand.AFTER).expectNoEvents().expectException(broken("BeforeTheDeadline"));
        amend(1, Havstrand.TEACHER_2, Havstrand.BEFORE)
                .expectNoEvents()
                .expectException(notAllowed("ApplicantBelongsToTheSchool"));
        amend(0, Havstrand.TEACHER, Havstrand.BEFORE).expectNoEvents().expectException(StaleVersion.class);
    }

    @Test
    void one_cannot_write_oneself_into_the_application_of_another_school() {
        var mine = Havstrand.content("Kapret", Havstrand.SCHOOL_2, 1_000);
        Havstrand.round(Havstrand.BEFORE)
                .given(Havstrand.opened(), Havstrand.lek(90_000))
                .when(new AmendApplication(Havstrand.ROUND, Havstrand.APPLICATION, mine), by(Havstrand.TEACHER_2))
                .expectNoEvents()
                .expectException(notAllowed("ApplicantBelongsToTheSchool"));
    }

    @Test
    void an_application_is_withdrawn_and_then_stands_no_more() {
        var withdrawal = new WithdrawApplication(Havstrand.ROUND, Havstrand.APPLICATION, "Vi mangler vikar");
        var withdrawn = new ApplicationWithdrawn(Havstrand.ROUND, Havstrand.APPLICATION, "Vi mangler vikar");
        Havstrand.round(Havstrand.AFTER)
                .given(Havstrand.opened(), Havstrand.lek(90_000))
                .when(withdrawal, by(Havstrand.TEACHER))
                .expectEvents(withdrawn);
        Havstrand.round(Havstrand.AFTER)
                .given(Havstrand.opened(), Havstrand.lek(90_000), withdrawn)
                .when(withdrawal, by(Havstrand.TEACHER))
                .expectNoEvents()
                .expectException(broken("ApplicationStands"));
    }

    @Test
    void what_does_not_exist_is_not_found() {
        Havstrand.round(Havstrand.BEFORE)
                .given(Havstrand.opened())
                .when(new WithdrawApplication(Havstrand.ROUND, new ApplicationId("ingen"), "x"), by(Havstrand.TEACHER))
                .expectNoEvents()
                .expectException(NotFound.class);
    }
}
