package no.dekom.query.seedfunds;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.RuleSetId;
import no.dekom.events.SchoolYear;
import no.dekom.events.organisations.OrganisationEvent.OrganisationRegistered;
import no.dekom.events.organisations.OrganisationKind;
import no.dekom.events.organisations.PersonRolesEvent.RoleGiven;
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
import no.dekom.events.seedfunds.SeedFundRoundEvent;
import no.dekom.events.seedfunds.SeedFundRoundEvent.AffiliationDeclared;
import no.dekom.events.seedfunds.SeedFundRoundEvent.ApplicationAssessed;
import no.dekom.events.seedfunds.SeedFundRoundEvent.ApplicationWithdrawn;
import no.dekom.events.seedfunds.SeedFundRoundEvent.CasePresented;
import no.dekom.events.seedfunds.SeedFundRoundEvent.OwnMoneyAdded;
import no.dekom.events.seedfunds.SeedFundRoundEvent.SeedFundRoundDecided;
import no.dekom.events.seedfunds.SeedFundRoundEvent.SeedFundRoundOpened;
import no.dekom.events.seedfunds.SeedFundRoundEvent.SeedFundsAppliedFor;
import no.dekom.events.seedfunds.TookPart;
import no.dekom.query.testing.DemoRuleSets;
import no.dekom.query.testing.QuerySide;

/** A network with a seed fund and four rounds: one decided, one presented, one in assessment and one open. */
final class RoundScene implements AutoCloseable {

    /** The clock of the scene starts here and runs: projections stand still when it does. */
    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    static final String DECIDED = "runde-23";
    static final String PRESENTED = "runde-24";
    static final String ASSESSED = "runde-25";
    static final String OPEN = "runde-26";

    final QuerySide side = new QuerySide(Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), NOW)));
    private final ActingAs administrator = person("Dag Drift", Role.ADMINISTRATOR, "tilsyn");
    final ActingAs teacher = person("Kari Solvang", Role.TEACHER, "solvang");
    final ActingAs otherTeacher = person("Leif Vågen", Role.TEACHER, "vagen");
    final ActingAs leader = person("Rita Rektor", Role.SCHOOL_LEADER, "havn");
    final ActingAs owner = person("Ola Eier", Role.SCHOOL_OWNER, "fjordvik");
    final ActingAs anne = person("Anne Arbeid", Role.WORKING_GROUP, "nettverk");
    final ActingAs bjorn = person("Bjørn Vågen", Role.WORKING_GROUP, "nettverk");
    final ActingAs cecilie = person("Cecilie Arbeid", Role.WORKING_GROUP, "nettverk");
    final ActingAs david = person("David Styre", Role.STEERING_GROUP, "nettverk");
    final ActingAs eva = person("Eva Styre", Role.STEERING_GROUP, "nettverk");
    final ActingAs frode = person("Frode Havn", Role.STEERING_GROUP, "nettverk");
    final ActingAs coordinator = person("Karin Koordinator", Role.COORDINATOR, "nettverk");
    final ActingAs governor = person("Siri Fylke", Role.STATE_GOVERNOR, "statsforvalter");
    final ActingAs auditor = person("Roar Revisor", Role.AUDITOR, "tilsyn");
    final ActingAs stranger = person("Fritz Fremmed", Role.COORDINATOR, "nettverk-to");
    private Instant at = Instant.parse("2023-01-10T09:00:00Z");
    private String last;

    private static ActingAs person(String name, Role role, String organisation) {
        return new ActingAs(new PersonId(name.replaceAll("[^A-Za-z]", "")), role, new OrganisationId(organisation));
    }

    RoundScene() {
        organisation("statsforvalter", OrganisationKind.COUNTY_GOVERNOR, "Statsforvalteren i vest", null);
        organisation("nettverk", OrganisationKind.NETWORK, "Nettverket Lysefjord", "statsforvalter");
        organisation("nettverk-to", OrganisationKind.NETWORK, "Nettverket Høgfjell", "statsforvalter");
        organisation("fjordvik", OrganisationKind.SCHOOL_OWNER, "Fjordvik kommune", "nettverk");
        organisation("solvang", OrganisationKind.SCHOOL, "Solvang skole", "fjordvik");
        organisation("havn", OrganisationKind.SCHOOL, "Havn ungdomsskole", "fjordvik");
        organisation("fjelltun", OrganisationKind.SCHOOL, "Fjelltun ungdomsskole", "fjordvik");
        organisation("vagen", OrganisationKind.SCHOOL, "Vågen skole", "fjordvik");
        organisation("tilsyn", OrganisationKind.OVERSIGHT, "Internrevisjonen", null);
        roles();
        DemoRuleSets.told(side, java.time.LocalDate.of(2030, 12, 31));
        fact(
                coordinator,
                "fond",
                new SeedFundOpened(new SeedFundId("fond"), network(), "Såkornfondet", "Lærere prøver ut"));
        round(DECIDED, 2023, "2023-04-12T21:59:59Z");
        apply(DECIDED);
        assess(DECIDED);
        present(DECIDED);
        decide(DECIDED);
        round(PRESENTED, 2024, "2024-04-12T21:59:59Z");
        apply(PRESENTED);
        assess(PRESENTED);
        present(PRESENTED);
        round(ASSESSED, 2025, "2026-02-20T22:59:59Z");
        apply(ASSESSED);
        assessment(ASSESSED, anne, "lek", 85_000);
        round(OPEN, 2026, "2026-04-12T21:59:59Z");
        side.await(last);
    }

    static OrganisationId network() {
        return new OrganisationId("nettverk");
    }

    private void roles() {
        Stream.of(
                        teacher,
                        otherTeacher,
                        leader,
                        owner,
                        anne,
                        bjorn,
                        cecilie,
                        david,
                        eva,
                        frode,
                        coordinator,
                        governor,
                        auditor,
                        stranger,
                        administrator)
                .forEach(this::role);
        role(new ActingAs(bjorn.person(), Role.TEACHER, new OrganisationId("vagen")));
        role(new ActingAs(frode.person(), Role.SCHOOL_LEADER, new OrganisationId("havn")));
    }

    private void role(ActingAs one) {
        side.jdbc()
                .sql("insert into register.person (id, name) values (?, ?) on conflict do nothing")
                .params(one.person().value(), one.person().value().replaceAll("(?<=[a-z])(?=[A-Z])", " "))
                .update();
        fact(
                administrator,
                one.person().value(),
                new RoleGiven(one.person(), one.role(), one.organisation(), LocalDate.of(2022, 8, 1)));
    }

    private void organisation(String id, OrganisationKind kind, String name, String parent) {
        fact(
                administrator,
                id,
                new OrganisationRegistered(
                        new OrganisationId(id),
                        "974760673",
                        kind,
                        name,
                        parent == null ? null : new OrganisationId(parent)));
    }

    void fact(ActingAs actor, String stream, Object event) {
        at = at.plusSeconds(600);
        last = side.fact(actor, at, stream, event, Map.of());
    }

    /** A fact that the next page shows. */
    void now(ActingAs actor, SeedFundRoundEvent event) {
        fact(actor, event.round().value(), event);
        side.await(last);
    }

    private void round(String id, int year, String deadline) {
        var round = new RoundId(id);
        at = Instant.parse(deadline).minusSeconds(40 * 86_400);
        fact(
                coordinator,
                id,
                new SeedFundRoundOpened(
                        round,
                        new SeedFundId("fond"),
                        network(),
                        new SchoolYear(year),
                        new RuleSetId("dekom-2021"),
                        Nok.of(300_000),
                        Nok.of(100_000),
                        Instant.parse(deadline),
                        LocalDate.of(year + 1, 6, 15),
                        List.of(
                                AssessmentCriterion.ANCHORED_IN_NEEDS,
                                AssessmentCriterion.COLLECTIVE,
                                AssessmentCriterion.SOBER_BUDGET)));
        if (!id.equals(OPEN)) {
            fact(owner, id, new OwnMoneyAdded(round, new OrganisationId("fjordvik"), Nok.of(50_000), "Vedtak 12/23"));
        }
    }

    static ApplicationId application(String round, String name) {
        return new ApplicationId(name + round.substring(5));
    }

    private void apply(String round) {
        applied(round, "lek", "Lekbasert læring på 1. og 2. trinn", Map.of("solvang", 90_000L));
        applied(round, "tenk", "Tenkende klasserom", Map.of("havn", 100_000L, "fjelltun", 95_000L));
        applied(round, "ute", "=Uteskole i fjæra", Map.of("vagen", 64_500L));
        applied(round, "bok", "Bok til alle", Map.of("solvang", 38_000L));
        fact(
                teacher,
                round,
                new ApplicationWithdrawn(new RoundId(round), application(round, "bok"), "Vi fikk bøkene gratis"));
        fact(
                eva,
                round,
                new AffiliationDeclared(
                        new RoundId(round),
                        application(round, "lek"),
                        eva.person(),
                        new OrganisationId("solvang"),
                        "Er gift med rektor"));
    }

    private void applied(String round, String name, String title, Map<String, Long> sums) {
        var schools = sums.keySet().stream().sorted().toList();
        fact(
                name.equals("ute") ? otherTeacher : teacher,
                round,
                new SeedFundsAppliedFor(
                        new RoundId(round),
                        application(round, name),
                        new ApplicationContent(
                                title,
                                "Elevene skal lære mer sammen, og lærerne skal finne ut hva som virker.",
                                schools.stream()
                                        .map(school -> sum(school, sums.get(school)))
                                        .toList(),
                                List.of(Basis.OWN_OBSERVATIONS, Basis.TESTS),
                                "Vi ser at overgangen er brå.",
                                List.of(TookPart.LEADER, TookPart.COLLEAGUES),
                                "Rektor har vært med på planen.",
                                schools.stream()
                                        .map(school -> new BudgetLine(
                                                new OrganisationId(school),
                                                BudgetKind.EQUIPMENT,
                                                "Bord og tavler",
                                                Nok.of(sums.get(school))))
                                        .toList(),
                                "På nettverksmøtet i mai.",
                                "")));
    }

    private static SchoolSum sum(String school, long kroner) {
        return new SchoolSum(new OrganisationId(school), Nok.of(kroner));
    }

    private void assess(String round) {
        assessment(round, anne, "lek", 90_000);
        assessment(round, cecilie, "lek", 80_000);
        assessment(round, anne, "ute", 0);
        fact(anne, round, assessed(round, anne, "tenk", List.of(sum("fjelltun", 95_000), sum("havn", 100_000))));
    }

    private void assessment(String round, ActingAs member, String application, long kroner) {
        var school = application.equals("lek") ? "solvang" : "vagen";
        fact(
                member,
                round,
                assessed(round, member, application, kroner == 0 ? List.of() : List.of(sum(school, kroner))));
    }

    static ApplicationAssessed assessed(String round, ActingAs member, String application, List<SchoolSum> sums) {
        return new ApplicationAssessed(
                new RoundId(round),
                application(round, application),
                member.person(),
                List.of(
                        judged(AssessmentCriterion.ANCHORED_IN_NEEDS, Judgement.FULFILLED),
                        judged(AssessmentCriterion.COLLECTIVE, Judgement.PARTLY),
                        judged(AssessmentCriterion.SOBER_BUDGET, Judgement.FULFILLED)),
                sums,
                "Godt forankret, sier " + member.person());
    }

    private static CriterionJudgement judged(AssessmentCriterion criterion, Judgement judgement) {
        return new CriterionJudgement(criterion, judgement, "Slik gruppa leser søknaden");
    }

    private void present(String round) {
        fact(
                anne,
                round,
                new CasePresented(
                        new RoundId(round),
                        List.of(
                                new ProposedLine(
                                        application(round, "lek"),
                                        List.of(sum("solvang", 85_000)),
                                        "Nøkternt budsjett"),
                                new ProposedLine(
                                        application(round, "tenk"),
                                        List.of(sum("fjelltun", 95_000), sum("havn", 100_000)),
                                        "To skoler sammen"),
                                new ProposedLine(application(round, "ute"), List.of(), "For svakt forankret")),
                        "Tre søknader, to anbefales."));
    }

    private void decide(String round) {
        fact(
                david,
                round,
                new SeedFundRoundDecided(
                        new RoundId(round),
                        List.of(
                                line(round, "lek", List.of(award("solvang", 85_000)), "Treffer formålet"),
                                line(
                                        round,
                                        "tenk",
                                        List.of(award("fjelltun", 95_000), award("havn", 100_000)),
                                        "Lærer av hverandre"),
                                line(round, "ute", List.of(), "Søk gjerne igjen")),
                        Nok.of(350_000),
                        Nok.of(280_000),
                        List.of(david.person()),
                        List.of(eva.person(), frode.person()),
                        new RuleSetId("dekom-2021")));
    }

    private static DecidedLine line(String round, String application, List<SchoolAward> awards, String reason) {
        return new DecidedLine(application(round, application), awards, reason);
    }

    private static SchoolAward award(String school, long kroner) {
        return new SchoolAward(new OrganisationId(school), new OrganisationId("fjordvik"), Nok.of(kroner));
    }

    /** A form that came back, as the command side keeps it. */
    void refused(ActingAs actor, String form, String subject, String content, String problem) {
        side.jdbc()
                .sql("insert into forms.draft (person, form, subject, content, problem, send_key)"
                        + " values (?, ?, ?, ?::jsonb, ?::jsonb, 'key-1') on conflict (person, form, subject)"
                        + " do update set content = excluded.content, problem = excluded.problem")
                .params(actor.person().value(), form, subject, content, problem)
                .update();
    }

    void forget() {
        side.jdbc().sql("delete from forms.draft").update();
    }

    /** The text of a page as a reader meets it, without tags and with plain spaces; fails unless it is there. */
    String text(ActingAs actor, String path, String language) {
        var page = side.get(actor, path, language);
        if (page.status() != 200) {
            throw new AssertionError(page.status() + " for " + path + ": " + page.body());
        }
        var body = page.body();
        var main = body.substring(body.indexOf("<main"), body.indexOf("</main>"));
        return plain(main.replaceAll("(?s)<template>.*?</template>", "").replaceAll("<[^>]+>", " "));
    }

    String text(ActingAs actor, String path) {
        return text(actor, path, "nb");
    }

    static String plain(String html) {
        return org.springframework.web.util.HtmlUtils.htmlUnescape(html).replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }

    int status(ActingAs actor, String path) {
        return side.get(actor, path).status();
    }

    @Override
    public void close() {
        side.close();
    }
}
