package no.dekom.command.seedfunds.assess;

import static no.dekom.command.seedfunds.Havstrand.broken;
import static no.dekom.command.seedfunds.Havstrand.by;
import static no.dekom.command.seedfunds.Havstrand.notAllowed;

import java.time.Instant;
import java.util.List;
import no.dekom.command.seedfunds.Havstrand;
import no.dekom.command.seedfunds.SeedFundRound;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.seedfunds.CriterionJudgement;
import no.dekom.events.seedfunds.SeedFundRoundEvent.AffiliationDeclared;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class AssessmentTest {

    private static AssessApplication command(List<CriterionJudgement> judgements, OrganisationId school, long kroner) {
        return new AssessApplication(
                Havstrand.ROUND, Havstrand.APPLICATION, judgements, Havstrand.sums(school, kroner), "God søknad");
    }

    private static ResultValidator<SeedFundRound> assess(AssessApplication command, ActingAs actor, Instant now) {
        return Havstrand.round(now)
                .given(Havstrand.opened(), Havstrand.lek(90_000))
                .when(command, by(actor));
    }

    @Test
    void a_member_of_the_work_group_assesses_after_the_deadline() {
        assess(command(Havstrand.judgements(), Havstrand.SCHOOL, 90_000), Havstrand.ASSESSOR, Havstrand.AFTER)
                .expectEvents(Havstrand.assessed(Havstrand.APPLICATION, Havstrand.SCHOOL, 90_000));
    }

    @Test
    void refusal_can_be_advised() {
        assess(command(Havstrand.judgements(), Havstrand.SCHOOL, 0), Havstrand.ASSESSOR, Havstrand.AFTER)
                .expectEvents(Havstrand.assessed(Havstrand.APPLICATION, Havstrand.SCHOOL, 0));
    }

    @Test
    void not_before_the_deadline() {
        assess(command(Havstrand.judgements(), Havstrand.SCHOOL, 90_000), Havstrand.ASSESSOR, Havstrand.DEADLINE)
                .expectNoEvents()
                .expectException(broken("AfterTheDeadline"));
    }

    @Test
    void who_teaches_at_the_school_cannot_assess_it_declared_or_not() {
        assess(command(Havstrand.judgements(), Havstrand.SCHOOL, 90_000), Havstrand.PARTIAL_ASSESSOR, Havstrand.AFTER)
                .expectNoEvents()
                .expectException(broken("AssessorIsImpartial"));
    }

    @Test
    void who_has_declared_cannot_assess() {
        Havstrand.round(Havstrand.AFTER)
                .given(
                        Havstrand.opened(),
                        Havstrand.lek(90_000),
                        new AffiliationDeclared(
                                Havstrand.ROUND,
                                Havstrand.APPLICATION,
                                Havstrand.ASSESSOR.person(),
                                Havstrand.SCHOOL,
                                "Gift med rektor"))
                .when(command(Havstrand.judgements(), Havstrand.SCHOOL, 90_000), by(Havstrand.ASSESSOR))
                .expectNoEvents()
                .expectException(broken("AssessorIsImpartial"));
    }

    @Test
    void every_criterion_is_judged_once() {
        var one = Havstrand.judgements().subList(0, 1);
        assess(command(one, Havstrand.SCHOOL, 90_000), Havstrand.ASSESSOR, Havstrand.AFTER)
                .expectNoEvents()
                .expectException(broken("EveryCriterionIsJudged"));
        var twice = List.of(one.getFirst(), one.getFirst());
        assess(command(twice, Havstrand.SCHOOL, 90_000), Havstrand.ASSESSOR, Havstrand.AFTER)
                .expectException(broken("EveryCriterionIsJudged"));
    }

    @Test
    void nobody_is_proposed_more_than_applied_for_nor_another_school() {
        assess(command(Havstrand.judgements(), Havstrand.SCHOOL, 90_001), Havstrand.ASSESSOR, Havstrand.AFTER)
                .expectNoEvents()
                .expectException(broken("SumsWithinTheApplication"));
        assess(command(Havstrand.judgements(), Havstrand.SCHOOL_2, 1), Havstrand.ASSESSOR, Havstrand.AFTER)
                .expectException(broken("SumsWithinTheApplication"));
    }

    @Test
    void teachers_and_steering_group_do_not_assess() {
        var command = command(Havstrand.judgements(), Havstrand.SCHOOL, 90_000);
        assess(command, Havstrand.TEACHER, Havstrand.AFTER).expectException(notAllowed("WorkingGroupAssesses"));
        assess(command, Havstrand.DECIDER, Havstrand.AFTER).expectException(notAllowed("WorkingGroupAssesses"));
    }

    @Test
    void a_member_declares_affiliation_once_and_to_an_applying_school() {
        var declaration =
                new DeclareAffiliation(Havstrand.ROUND, Havstrand.APPLICATION, Havstrand.SCHOOL, "Jeg er lærer der");
        var declared = new AffiliationDeclared(
                Havstrand.ROUND,
                Havstrand.APPLICATION,
                Havstrand.PARTIAL_ASSESSOR.person(),
                Havstrand.SCHOOL,
                "Jeg er lærer der");
        Havstrand.round(Havstrand.AFTER)
                .given(Havstrand.opened(), Havstrand.lek(90_000))
                .when(declaration, by(Havstrand.PARTIAL_ASSESSOR))
                .expectEvents(declared);
        Havstrand.round(Havstrand.AFTER)
                .given(Havstrand.opened(), Havstrand.lek(90_000), declared)
                .when(declaration, by(Havstrand.PARTIAL_ASSESSOR))
                .expectNoEvents()
                .expectException(broken("AffiliationIsDeclaredOnce"));
        Havstrand.round(Havstrand.AFTER)
                .given(Havstrand.opened(), Havstrand.lek(90_000))
                .when(
                        new DeclareAffiliation(Havstrand.ROUND, Havstrand.APPLICATION, Havstrand.SCHOOL_2, "x"),
                        by(Havstrand.PARTIAL_ASSESSOR))
                .expectNoEvents()
                .expectException(broken("SchoolIsAmongTheApplicants"));
    }
}
