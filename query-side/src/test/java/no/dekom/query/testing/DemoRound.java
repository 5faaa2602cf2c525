package no.dekom.query.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.RuleSetId;
import no.dekom.events.SchoolYear;
import no.dekom.events.organisations.OrganisationEvent.FullTimeEquivalentsCounted;
import no.dekom.events.organisations.OrganisationEvent.MunicipalityNumberSet;
import no.dekom.events.organisations.OrganisationEvent.OrganisationClosed;
import no.dekom.events.organisations.OrganisationEvent.OrganisationMoved;
import no.dekom.events.organisations.OrganisationEvent.OrganisationRegistered;
import no.dekom.events.organisations.OrganisationEvent.OrganisationRenamed;
import no.dekom.events.organisations.OrganisationKind;
import no.dekom.events.organisations.PartnerRole;
import no.dekom.events.organisations.PartnershipEvent.PartnerChanged;
import no.dekom.events.organisations.PartnershipEvent.PartnershipAgreed;
import no.dekom.events.organisations.PartnershipEvent.PartnershipEnded;
import no.dekom.events.organisations.PartnershipId;
import no.dekom.events.organisations.PersonRolesEvent.RoleEnded;
import no.dekom.events.organisations.PersonRolesEvent.RoleGiven;
import no.dekom.events.outcomes.Attainment;
import no.dekom.events.outcomes.Grant;
import no.dekom.events.outcomes.MeasureId;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeExpected;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReminded;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReopened;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReported;
import no.dekom.events.outcomes.PlannedSpending;
import no.dekom.events.outcomes.ReportedMeasure;
import no.dekom.events.seedfunds.ApplicationContent;
import no.dekom.events.seedfunds.ApplicationId;
import no.dekom.events.seedfunds.AssessmentCriterion;
import no.dekom.events.seedfunds.Basis;
import no.dekom.events.seedfunds.BudgetKind;
import no.dekom.events.seedfunds.BudgetLine;
import no.dekom.events.seedfunds.CriterionJudgement;
import no.dekom.events.seedfunds.DecidedLine;
import no.dekom.events.seedfunds.Judgement;
import no.dekom.events.seedfunds.ProposedLine;
import no.dekom.events.seedfunds.RoundId;
import no.dekom.events.seedfunds.SchoolAward;
import no.dekom.events.seedfunds.SchoolSum;
import no.dekom.events.seedfunds.SeedFundEvent.SeedFundOpened;
import no.dekom.events.seedfunds.SeedFundId;
import no.dekom.events.seedfunds.SeedFundRoundEvent.AffiliationDeclared;
import no.dekom.events.seedfunds.SeedFundRoundEvent.ApplicationAmended;
import no.dekom.events.seedfunds.SeedFundRoundEvent.ApplicationAssessed;
import no.dekom.events.seedfunds.SeedFundRoundEvent.ApplicationWithdrawn;
import no.dekom.events.seedfunds.SeedFundRoundEvent.CasePresented;
import no.dekom.events.seedfunds.SeedFundRoundEvent.DeadlineExtended;
import no.dekom.events.seedfunds.SeedFundRoundEvent.OwnMoneyAdded;
import no.dekom.events.seedfunds.SeedFundRoundEvent.SeedFundRoundDecided;
import no.dekom.events.seedfunds.SeedFundRoundEvent.SeedFundRoundOpened;
import no.dekom.events.seedfunds.SeedFundRoundEvent.SeedFundsAppliedFor;
import no.dekom.events.seedfunds.TookPart;

/** A whole made-up round, every kind of fact in it, from registered schools to a report that was opened again. */
public final class DemoRound {

    public static final Instant START = Instant.parse("2023-08-20T08:00:00Z");

    public final OrganisationId governor;
    public final OrganisationId network;
    public final OrganisationId owner;
    public final OrganisationId school;
    public final OrganisationId otherSchool;
    public final OrganisationId oversight;
    public final RoundId round;
    public final SeedFundId fund;
    public final ApplicationId play;
    public final ApplicationId outdoors;
    public final MeasureId measure;

    public final ActingAs teacher;
    public final ActingAs otherTeacher;
    public final ActingAs leader;
    public final ActingAs ownersOfficer;
    public final ActingAs assessor;
    public final ActingAs decider;
    public final ActingAs coordinator;
    public final ActingAs governorsOfficer;
    public final ActingAs auditor;
    public final ActingAs administrator;
    public final ActingAs service;

    private final QuerySide side;
    private final String of;
    private Instant at = START;
    private String last;

    /** @param of ends every id, so that several rounds fit in one log */
    public DemoRound(QuerySide side, String of) {
        this.side = side;
        this.of = of;
        governor = new OrganisationId("statsforvalter-" + of);
        network = new OrganisationId("nettverk-" + of);
        owner = new OrganisationId("kommune-" + of);
        school = new OrganisationId("solvang-" + of);
        otherSchool = new OrganisationId("vagen-" + of);
        oversight = new OrganisationId("tilsyn-" + of);
        fund = new SeedFundId("fond-" + of);
        round = new RoundId("runde-" + of);
        play = new ApplicationId("lek-" + of);
        outdoors = new ApplicationId("ute-" + of);
        measure = new MeasureId(play.value());
        teacher = person("laerer", Role.TEACHER, school);
        otherTeacher = person("annen", Role.TEACHER, otherSchool);
        leader = person("rektor", Role.SCHOOL_LEADER, school);
        ownersOfficer = person("eier", Role.SCHOOL_OWNER, owner);
        assessor = person("gruppe", Role.WORKING_GROUP, network);
        decider = person("styre", Role.STEERING_GROUP, network);
        coordinator = person("koordinator", Role.COORDINATOR, network);
        governorsOfficer = person("fylke", Role.STATE_GOVERNOR, governor);
        auditor = person("revisor", Role.AUDITOR, oversight);
        administrator = person("drift", Role.ADMINISTRATOR, oversight);
        service = new ActingAs(new PersonId("tjenesten"), Role.AUTOMATION, null);
    }

    private ActingAs person(String id, Role role, OrganisationId organisation) {
        return new ActingAs(new PersonId(id + "-" + of), role, organisation);
    }

    private void fact(ActingAs actor, String stream, Object event) {
        at = at.plusSeconds(3600);
        last = side.fact(actor, at, stream, event, Map.of());
    }

    /** Id of the last fact. */
    public String last() {
        return last;
    }

    public DemoRound organisations() {
        organisation(governor, OrganisationKind.COUNTY_GOVERNOR, "Statsforvalteren i vest", null);
        organisation(network, OrganisationKind.NETWORK, "Nettverket Lysefjord", governor);
        organisation(owner, OrganisationKind.SCHOOL_OWNER, "Fjordvik kommune", network);
        organisation(school, OrganisationKind.SCHOOL, "Solvang skole", owner);
        organisation(otherSchool, OrganisationKind.SCHOOL, "Vågen skole", owner);
        organisation(oversight, OrganisationKind.OVERSIGHT, "Internrevisjonen", null);
        for (var one : List.of(
                teacher,
                otherTeacher,
                leader,
                ownersOfficer,
                assessor,
                decider,
                coordinator,
                governorsOfficer,
                auditor,
                administrator)) {
            side.jdbc()
                    .sql("insert into register.person (id, name) values (?, ?)")
                    .params(one.person().value(), "Navn " + one.person().value())
                    .update();
            fact(
                    administrator,
                    one.person().value(),
                    new RoleGiven(one.person(), one.role(), one.organisation(), LocalDate.of(2023, 8, 1)));
        }
        return this;
    }

    private void organisation(OrganisationId id, OrganisationKind kind, String name, OrganisationId parent) {
        fact(administrator, id.value(), new OrganisationRegistered(id, "974760673", kind, name, parent));
    }

    public ApplicationContent content(String title, OrganisationId of, long equipment, long travel) {
        return new ApplicationContent(
                title,
                "Elevene skal lære mer gjennom lek.",
                List.of(new SchoolSum(of, Nok.of(equipment + travel))),
                List.of(Basis.OWN_OBSERVATIONS, Basis.TESTS),
                "Vi ser at overgangen er brå.",
                List.of(TookPart.LEADER),
                "Rektor har vært med på planen.",
                List.of(
                        new BudgetLine(of, BudgetKind.EQUIPMENT, "Bord og hyller", Nok.of(equipment)),
                        new BudgetLine(of, BudgetKind.TRAVEL, "Skolebesøk", Nok.of(travel))),
                "På nettverksmøtet i mai.",
                "");
    }

    public DemoRound applied() {
        var deadline = Instant.parse("2023-10-15T21:59:00Z");
        fact(coordinator, fund.value(), new SeedFundOpened(fund, network, "Såkornfondet", "Ideer fra lærere"));
        fact(
                coordinator,
                round.value(),
                new SeedFundRoundOpened(
                        round,
                        fund,
                        network,
                        new SchoolYear(2023),
                        new RuleSetId("dekom-2021"),
                        Nok.of(500_000),
                        Nok.of(100_000),
                        deadline,
                        LocalDate.of(2024, 6, 15),
                        List.of(AssessmentCriterion.values())));
        fact(ownersOfficer, round.value(), new OwnMoneyAdded(round, owner, Nok.of(50_000), "Egne midler i år"));
        fact(
                coordinator,
                round.value(),
                new DeadlineExtended(round, deadline, deadline.plusSeconds(86_400), "Høstferie i to kommuner"));
        fact(
                teacher,
                round.value(),
                new SeedFundsAppliedFor(round, play, content("Lekbasert læring", school, 75_000, 20_000)));
        fact(
                teacher,
                round.value(),
                new ApplicationAmended(
                        round, play, content("Lekbasert læring på 1. og 2. trinn", school, 72_000, 18_000)));
        fact(
                otherTeacher,
                round.value(),
                new SeedFundsAppliedFor(round, outdoors, content("Uteskole i fjæra", otherSchool, 60_000, 4_500)));
        return this;
    }

    public DemoRound decided() {
        fact(
                otherTeacher,
                round.value(),
                new ApplicationWithdrawn(round, outdoors, "Vi får pengene fra en annen kant"));
        fact(
                decider,
                round.value(),
                new AffiliationDeclared(round, play, decider.person(), school, "Er gift med rektor"));
        assessed(90_000, "Godt forankret og nøkternt");
        assessed(85_000, "Reisen kan bli billigere");
        fact(
                assessor,
                round.value(),
                new CasePresented(
                        round,
                        List.of(new ProposedLine(
                                play, List.of(new SchoolSum(school, Nok.of(90_000))), "Gruppa er samlet")),
                        "Én god søknad."));
        fact(
                decider,
                round.value(),
                new SeedFundRoundDecided(
                        round,
                        List.of(new DecidedLine(
                                play,
                                List.of(new SchoolAward(school, owner, Nok.of(90_000))),
                                "Treffer formålet med fondet")),
                        Nok.of(550_000),
                        Nok.of(90_000),
                        List.of(decider.person()),
                        List.of(),
                        new RuleSetId("dekom-2021")));
        var due = LocalDate.of(2024, 6, 15);
        var grants = List.of(new Grant(school, owner, Nok.of(90_000)));
        fact(
                service,
                measure.value(),
                new OutcomeExpected(
                        measure,
                        network,
                        "Lekbasert læring på 1. og 2. trinn",
                        ReportedMeasure.ofSeedFund(measure.value(), grants, new RuleSetId("dekom-2021"), due),
                        grants,
                        List.of(
                                new PlannedSpending(school, "Bord og hyller", Nok.of(72_000)),
                                new PlannedSpending(school, "Skolebesøk", Nok.of(18_000))),
                        due));
        return this;
    }

    private void assessed(long sum, String reason) {
        fact(
                assessor,
                round.value(),
                new ApplicationAssessed(
                        round,
                        play,
                        assessor.person(),
                        List.of(new CriterionJudgement(
                                AssessmentCriterion.ANCHORED_IN_NEEDS, Judgement.FULFILLED, "Klart vist")),
                        List.of(new SchoolSum(school, Nok.of(sum))),
                        reason));
    }

    public DemoRound reported() {
        fact(service, measure.value(), new OutcomeReminded(measure, 1, LocalDate.of(2024, 6, 15)));
        fact(
                leader,
                measure.value(),
                new OutcomeReported(measure, DemoReport.ofSeedFund(school, 16_000, Attainment.PARTLY)));
        return this;
    }

    public DemoRound reopened() {
        fact(
                coordinator,
                measure.value(),
                new OutcomeReopened(measure, LocalDate.of(2024, 9, 1), "Reisen mangler bilag"));
        return this;
    }

    public DemoRound reportedAgain() {
        fact(
                leader,
                measure.value(),
                new OutcomeReported(measure, DemoReport.ofSeedFund(school, 17_500, Attainment.YES)));
        return this;
    }

    public DemoRound roleEnded() {
        fact(
                administrator,
                otherTeacher.person().value(),
                new RoleEnded(otherTeacher.person(), Role.TEACHER, otherSchool, LocalDate.of(2024, 6, 30)));
        return this;
    }

    /** A school that nothing else is about changes its name and owner, and is closed. */
    public DemoRound changed() {
        var newOwner = new OrganisationId("lysvik-" + of);
        var small = new OrganisationId("holmen-" + of);
        var first = LocalDate.of(2023, 8, 21);
        organisation(newOwner, OrganisationKind.SCHOOL_OWNER, "Lysvik kommune", network);
        organisation(small, OrganisationKind.SCHOOL, "Holmen skole", owner);
        fact(administrator, newOwner.value(), new MunicipalityNumberSet(newOwner, "1199", first));
        fact(administrator, small.value(), new OrganisationRenamed(small, "Holmen grendeskole", first));
        fact(administrator, small.value(), new OrganisationMoved(small, newOwner, first));
        for (var year = 2022; year < 2024; year++) {
            fact(
                    administrator,
                    school.value(),
                    new FullTimeEquivalentsCounted(
                            school, LocalDate.of(year, 10, 1), 245 - year % 10, 20, "GSI " + year));
        }
        fact(administrator, small.value(), new OrganisationClosed(small, LocalDate.of(2024, 7, 31)));
        return this;
    }

    /** A partnership that changes partner and ends before its time. */
    public DemoRound partnered() {
        var first = new OrganisationId("uh-" + of);
        var second = new OrganisationId("hogskolen-" + of);
        var id = new PartnershipId("partner-" + of);
        var from = LocalDate.of(2023, 8, 1);
        organisation(first, OrganisationKind.UNIVERSITY, "Universitetet ved fjorden", null);
        organisation(second, OrganisationKind.UNIVERSITY, "Høgskolen på høyden", null);
        fact(
                coordinator,
                id.value(),
                new PartnershipAgreed(
                        id,
                        network,
                        first,
                        PartnerRole.UP1,
                        from,
                        from.plusYears(3).minusDays(1),
                        "Tre år."));
        fact(coordinator, id.value(), new PartnerChanged(id, second, from.plusYears(1), "Fagmiljøet er flyttet"));
        fact(coordinator, id.value(), new PartnershipEnded(id, LocalDate.of(2025, 12, 31), "Enige om å slutte"));
        return this;
    }

    /** All of it. */
    public DemoRound whole() {
        return organisations()
                .applied()
                .decided()
                .reported()
                .reopened()
                .reportedAgain()
                .roleEnded()
                .changed()
                .partnered();
    }
}
