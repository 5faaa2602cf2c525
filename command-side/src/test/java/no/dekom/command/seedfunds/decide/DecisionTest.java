package no.dekom.command.seedfunds.decide;

import static no.dekom.command.seedfunds.Havstrand.broken;
import static no.dekom.command.seedfunds.Havstrand.by;
import static no.dekom.command.seedfunds.Havstrand.notAllowed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.dekom.command.edge.StaleVersion;
import no.dekom.command.seedfunds.Havstrand;
import no.dekom.command.seedfunds.SeedFundRound;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.RuleSetId;
import no.dekom.events.seedfunds.ApplicationId;
import no.dekom.events.seedfunds.DecidedLine;
import no.dekom.events.seedfunds.ProposedLine;
import no.dekom.events.seedfunds.SchoolAward;
import no.dekom.events.seedfunds.SeedFundRoundEvent;
import no.dekom.events.seedfunds.SeedFundRoundEvent.ApplicationWithdrawn;
import no.dekom.events.seedfunds.SeedFundRoundEvent.CasePresented;
import no.dekom.events.seedfunds.SeedFundRoundEvent.OwnMoneyAdded;
import no.dekom.events.seedfunds.SeedFundRoundEvent.SeedFundRoundDecided;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final ProposedLine LEK = line(Havstrand.APPLICATION, Havstrand.SCHOOL, 90_000);
    private static final CasePresented PRESENTED = new CasePresented(Havstrand.ROUND, List.of(LEK), "Én god søknad");
    private static final List<PersonId> DECIDERS = List.of(Havstrand.DECIDER.person());

    private static ProposedLine line(ApplicationId application, OrganisationId school, long kroner) {
        return new ProposedLine(application, Havstrand.sums(school, kroner), "Godt begrunnet");
    }

    private static SeedFundRoundEvent[] round(SeedFundRoundEvent... more) {
        var events = new ArrayList<SeedFundRoundEvent>();
        events.add(Havstrand.opened());
        events.add(Havstrand.lek(90_000));
        events.add(Havstrand.assessed(Havstrand.APPLICATION, Havstrand.SCHOOL, 90_000));
        events.addAll(Arrays.asList(more));
        return events.toArray(SeedFundRoundEvent[]::new);
    }

    private static ResultValidator<SeedFundRound> present(
            List<ProposedLine> lines, ActingAs actor, SeedFundRoundEvent... given) {
        return Havstrand.round(Havstrand.AFTER)
                .given((Object[]) given)
                .when(new PresentCase(Havstrand.ROUND, lines, "Én god søknad"), by(actor));
    }

    private static ResultValidator<SeedFundRound> decide(
            List<ProposedLine> lines, List<PersonId> participants, ActingAs actor, SeedFundRoundEvent... given) {
        return Havstrand.round(Havstrand.AFTER)
                .given((Object[]) given)
                .when(new DecideSeedFundRound(Havstrand.ROUND, lines, participants), by(actor));
    }

    @Test
    void the_work_group_presents_its_case() {
        present(List.of(LEK), Havstrand.ASSESSOR, round()).expectEvents(PRESENTED);
    }

    @Test
    void every_application_is_assessed_before_the_case() {
        present(List.of(LEK), Havstrand.ASSESSOR, Havstrand.opened(), Havstrand.lek(90_000))
                .expectNoEvents()
                .expectException(broken("EveryApplicationIsAssessed"));
    }

    @Test
    void a_disqualified_member_does_not_present() {
        present(List.of(LEK), Havstrand.PARTIAL_ASSESSOR, round())
                .expectNoEvents()
                .expectException(broken("PresenterIsImpartial"));
    }

    @Test
    void a_round_without_applications_has_no_case() {
        present(List.of(), Havstrand.ASSESSOR, Havstrand.opened()).expectException(broken("ThereAreApplications"));
    }

    @Test
    void every_standing_application_has_one_line_and_withdrawn_ones_none() {
        present(List.of(), Havstrand.ASSESSOR, round()).expectException(broken("EveryApplicationHasALine"));
        present(List.of(LEK, LEK), Havstrand.ASSESSOR, round()).expectException(broken("EveryApplicationHasALine"));
        var withdrawn = new ApplicationWithdrawn(Havstrand.ROUND, Havstrand.APPLICATION_2, "Ikke nå");
        present(
                        List.of(LEK, line(Havstrand.APPLICATION_2, Havstrand.SCHOOL_2, 1)),
                        Havstrand.ASSESSOR,
                        round(Havstrand.tenkende(50_000), withdrawn))
                .expectException(broken("EveryApplicationHasALine"));
        present(List.of(LEK), Havstrand.ASSESSOR, round(Havstrand.tenkende(50_000), withdrawn))
                .expectEvents(PRESENTED);
    }

    @Test
    void the_steering_group_decides_the_whole_round_and_the_money_goes_to_the_owner() {
        decide(List.of(LEK), DECIDERS, Havstrand.DECIDER, round(PRESENTED))
                .expectEvents(new SeedFundRoundDecided(
                        Havstrand.ROUND,
                        List.of(new DecidedLine(
                                Havstrand.APPLICATION,
                                List.of(new SchoolAward(Havstrand.SCHOOL, Havstrand.OWNER, Nok.of(90_000))),
                                "Godt begrunnet")),
                        Nok.of(500_000),
                        Nok.of(90_000),
                        DECIDERS,
                        List.of(),
                        new RuleSetId("dekom-2021")));
    }

    @Test
    void who_belongs_to_an_applying_school_takes_no_part_and_is_named() {
        var both = List.of(Havstrand.DECIDER.person(), Havstrand.PARTIAL_DECIDER.person());
        var given = round(
                Havstrand.tenkende(50_000),
                Havstrand.assessed(Havstrand.APPLICATION_2, Havstrand.SCHOOL_2, 0),
                PRESENTED);
        var lines = List.of(LEK, line(Havstrand.APPLICATION_2, Havstrand.SCHOOL_2, 0));
        decide(lines, both, Havstrand.DECIDER, given).expectNoEvents().expectException(broken("DecidersAreImpartial"));
        decide(lines, both, Havstrand.PARTIAL_DECIDER, given).expectException(broken("DecidersAreImpartial"));
        decide(lines, DECIDERS, Havstrand.DECIDER, given)
                .expectEvents(new SeedFundRoundDecided(
                        Havstrand.ROUND,
                        List.of(
                                new DecidedLine(
                                        Havstrand.APPLICATION,
                                        List.of(new SchoolAward(Havstrand.SCHOOL, Havstrand.OWNER, Nok.of(90_000))),
                                        "Godt begrunnet"),
                                new DecidedLine(Havstrand.APPLICATION_2, List.of(), "Godt begrunnet")),
                        Nok.of(500_000),
                        Nok.of(90_000),
                        DECIDERS,
                        List.of(Havstrand.PARTIAL_DECIDER.person()),
                        new RuleSetId("dekom-2021")));
    }

    @Test
    void only_members_decide_and_the_recorder_is_among_them() {
        decide(List.of(LEK), List.of(Havstrand.ASSESSOR.person()), Havstrand.DECIDER, round(PRESENTED))
                .expectException(broken("DecidersAreMembers"));
        decide(
                        List.of(LEK),
                        List.of(Havstrand.DECIDER.person(), Havstrand.TEACHER.person()),
                        Havstrand.DECIDER,
                        round(PRESENTED))
                .expectException(broken("DecidersAreMembers"));
        decide(List.of(LEK), DECIDERS, Havstrand.ASSESSOR, round(PRESENTED))
                .expectException(notAllowed("SteeringGroupDecides"));
    }

    @Test
    void not_without_the_case_and_not_twice() {
        decide(List.of(LEK), DECIDERS, Havstrand.DECIDER, round()).expectException(broken("CaseMustBePresented"));
        var decided = new SeedFundRoundDecided(
                Havstrand.ROUND,
                List.of(),
                Nok.of(500_000),
                Nok.ZERO,
                DECIDERS,
                List.of(),
                new RuleSetId("dekom-2021"));
        decide(List.of(LEK), DECIDERS, Havstrand.DECIDER, round(PRESENTED, decided))
                .expectNoEvents()
                .expectException(broken("RoundIsNotDecided"));
    }

    @Test
    void the_awards_fit_the_fund_and_own_money_widens_it() {
        var events = new ArrayList<SeedFundRoundEvent>();
        var lines = new ArrayList<ProposedLine>();
        events.add(Havstrand.opened());
        for (var n = 0; n < 6; n++) {
            var id = new ApplicationId("soknad-" + n);
            events.add(new SeedFundRoundEvent.SeedFundsAppliedFor(
                    Havstrand.ROUND, id, Havstrand.content("Tiltak " + n, Havstrand.SCHOOL, 100_000)));
            events.add(Havstrand.assessed(id, Havstrand.SCHOOL, 100_000));
            lines.add(line(id, Havstrand.SCHOOL, n < 5 ? 100_000 : 1));
        }
        events.add(PRESENTED);
        decide(lines, DECIDERS, Havstrand.DECIDER, events.toArray(SeedFundRoundEvent[]::new))
                .expectNoEvents()
                .expectException(broken("AwardsMustFitTheFund"));
        events.add(new OwnMoneyAdded(Havstrand.ROUND, Havstrand.OWNER, Nok.of(1), ""));
        decide(lines, DECIDERS, Havstrand.DECIDER, events.toArray(SeedFundRoundEvent[]::new))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void nobody_is_awarded_more_than_applied_for() {
        decide(
                        List.of(line(Havstrand.APPLICATION, Havstrand.SCHOOL, 90_001)),
                        DECIDERS,
                        Havstrand.DECIDER,
                        round(PRESENTED))
                .expectNoEvents()
                .expectException(broken("SumsWithinTheApplication"));
    }

    @Test
    void a_decision_on_a_round_that_has_changed_since_it_was_read_is_stale() {
        Havstrand.round(Havstrand.AFTER)
                .given((Object[]) round(PRESENTED))
                .when(new DecideSeedFundRound(Havstrand.ROUND, List.of(LEK), DECIDERS), by(Havstrand.DECIDER, 3))
                .expectNoEvents()
                .expectException(StaleVersion.class);
    }
}
