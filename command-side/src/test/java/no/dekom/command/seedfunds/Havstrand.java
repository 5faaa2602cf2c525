package no.dekom.command.seedfunds;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import no.dekom.command.directory.FixedDirectory;
import no.dekom.command.edge.Claims;
import no.dekom.command.edge.Facts;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.RuleBroken;
import no.dekom.command.organisations.letters.FixedLetterAddresses;
import no.dekom.command.organisations.letters.LetterAddresses;
import no.dekom.command.rulesets.FixedRuleSets;
import no.dekom.command.rulesets.RuleSets.Approved;
import no.dekom.command.rulesets.RuleSets.Limits;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.RuleSetId;
import no.dekom.events.SchoolYear;
import no.dekom.events.organisations.OrganisationKind;
import no.dekom.events.seedfunds.ApplicationContent;
import no.dekom.events.seedfunds.ApplicationId;
import no.dekom.events.seedfunds.AssessmentCriterion;
import no.dekom.events.seedfunds.Basis;
import no.dekom.events.seedfunds.BudgetKind;
import no.dekom.events.seedfunds.BudgetLine;
import no.dekom.events.seedfunds.CriterionJudgement;
import no.dekom.events.seedfunds.Judgement;
import no.dekom.events.seedfunds.RoundId;
import no.dekom.events.seedfunds.SchoolSum;
import no.dekom.events.seedfunds.SeedFundId;
import no.dekom.events.seedfunds.SeedFundRoundEvent.ApplicationAssessed;
import no.dekom.events.seedfunds.SeedFundRoundEvent.SeedFundRoundOpened;
import no.dekom.events.seedfunds.SeedFundRoundEvent.SeedFundsAppliedFor;
import no.dekom.events.seedfunds.TookPart;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.hamcrest.CustomMatcher;
import org.hamcrest.Matcher;

/** A made-up network with a seed fund of 500 000 kr, as in 2023, for the tests of the slices. */
public final class Havstrand {

    public static final OrganisationId NETWORK = new OrganisationId("havstrand");
    public static final OrganisationId OWNER = new OrganisationId("havstrand-kommune");
    public static final OrganisationId SCHOOL = new OrganisationId("fjellvik");
    public static final OrganisationId SCHOOL_2 = new OrganisationId("naustdal");
    public static final OrganisationId ELSEWHERE = new OrganisationId("annet-nettverk-skole");

    public static final ActingAs TEACHER = new ActingAs(new PersonId("larer"), Role.TEACHER, SCHOOL);
    public static final ActingAs TEACHER_2 = new ActingAs(new PersonId("larer2"), Role.TEACHER, SCHOOL_2);
    public static final ActingAs COORDINATOR = new ActingAs(new PersonId("koordinator"), Role.COORDINATOR, NETWORK);
    public static final ActingAs OWNERS_OFFICER = new ActingAs(new PersonId("eier"), Role.SCHOOL_OWNER, OWNER);
    public static final ActingAs ASSESSOR = new ActingAs(new PersonId("arbeidsgruppe"), Role.WORKING_GROUP, NETWORK);
    /** Member of the work group who also teaches at {@link #SCHOOL}. */
    public static final ActingAs PARTIAL_ASSESSOR =
            new ActingAs(new PersonId("arbeidsgruppe2"), Role.WORKING_GROUP, NETWORK);

    public static final ActingAs DECIDER = new ActingAs(new PersonId("styringsgruppe"), Role.STEERING_GROUP, NETWORK);
    /** Member of the steering group who also leads {@link #SCHOOL_2}. */
    public static final ActingAs PARTIAL_DECIDER =
            new ActingAs(new PersonId("styringsgruppe2"), Role.STEERING_GROUP, NETWORK);

    public static final RuleSetId RULES = new RuleSetId("dekom-2021");
    public static final RuleSetId RULES_WITHOUT_A_CAP = new RuleSetId("uten-tak");
    public static final SeedFundId FUND = new SeedFundId("fond");
    public static final RoundId ROUND = new RoundId("runde-2023");
    public static final ApplicationId APPLICATION = new ApplicationId("lek");
    public static final ApplicationId APPLICATION_2 = new ApplicationId("tenkende");
    public static final Instant BEFORE = Instant.parse("2023-03-01T12:00:00Z");
    public static final Instant DEADLINE = Instant.parse("2023-04-01T21:59:59Z");
    public static final Instant AFTER = Instant.parse("2023-04-10T12:00:00Z");

    private static final Limits LIMITS = new Limits(Nok.of(100_000), 30, 3, 3, MonthDay.of(1, 15));

    private Havstrand() {}

    public static FixedDirectory directory() {
        return new FixedDirectory()
                .organisation(new OrganisationId("statsforvalter"), OrganisationKind.COUNTY_GOVERNOR, null)
                .organisation(NETWORK, OrganisationKind.NETWORK, new OrganisationId("statsforvalter"))
                .organisation(OWNER, OrganisationKind.SCHOOL_OWNER, NETWORK)
                .organisation(SCHOOL, OrganisationKind.SCHOOL, OWNER)
                .organisation(SCHOOL_2, OrganisationKind.SCHOOL, OWNER)
                .organisation(ELSEWHERE, OrganisationKind.SCHOOL, null)
                .role(TEACHER)
                .role(TEACHER_2)
                .role(COORDINATOR)
                .role(OWNERS_OFFICER)
                .role(ASSESSOR)
                .role(PARTIAL_ASSESSOR)
                .role(new ActingAs(PARTIAL_ASSESSOR.person(), Role.TEACHER, SCHOOL))
                .role(DECIDER)
                .role(PARTIAL_DECIDER)
                .role(new ActingAs(PARTIAL_DECIDER.person(), Role.SCHOOL_LEADER, SCHOOL_2));
    }

    /** The rules of 2021 to 2025 with their cap, and some that lay down none. */
    public static FixedRuleSets ruleSets() {
        var first = LocalDate.of(2021, 1, 1);
        var last = LocalDate.of(2025, 12, 31);
        return new FixedRuleSets()
                .approved(RULES, new Approved(first, last, LIMITS))
                .approved(RULES_WITHOUT_A_CAP, new Approved(first, null, Limits.NONE));
    }

    /** A fixture whose commands are handled at {@code now}, with claims that are free or taken. */
    public static <T> AggregateTestFixture<T> fixture(Class<T> aggregate, Instant now, boolean claimsAreFree) {
        return fixture(aggregate, now, claimsAreFree, new FixedLetterAddresses());
    }

    /** The same, with a register of addresses. */
    public static <T> AggregateTestFixture<T> fixture(
            Class<T> aggregate, Instant now, boolean claimsAreFree, LetterAddresses addresses) {
        var fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerInjectableResource(addresses);
        fixture.registerInjectableResource(directory());
        fixture.registerInjectableResource(ruleSets());
        fixture.registerInjectableResource(Clock.fixed(now, ZoneOffset.UTC));
        fixture.registerInjectableResource(new Claims(null) {
            @Override
            public boolean take(String kind, String key, String holder) {
                return claimsAreFree;
            }
        });
        return fixture;
    }

    public static AggregateTestFixture<SeedFundRound> round(Instant now) {
        return fixture(SeedFundRound.class, now, true);
    }

    public static Map<String, Object> by(ActingAs actor) {
        return Facts.of(actor);
    }

    public static Map<String, Object> by(ActingAs actor, long readVersion) {
        var facts = new java.util.HashMap<>(Facts.of(actor));
        facts.put(Facts.READ_VERSION, readVersion);
        return facts;
    }

    public static Matcher<Exception> broken(String rule) {
        return new CustomMatcher<>("refusal by the rule " + rule) {
            @Override
            public boolean matches(Object exception) {
                return exception instanceof RuleBroken refusal
                        && refusal.rule().name().equals(rule);
            }
        };
    }

    public static Matcher<Exception> notAllowed(String code) {
        return new CustomMatcher<>("not allowed: " + code) {
            @Override
            public boolean matches(Object exception) {
                return exception instanceof NotAllowed refusal
                        && refusal.getMessage().equals(code);
            }
        };
    }

    public static SeedFundRoundOpened opened() {
        return new SeedFundRoundOpened(
                ROUND,
                FUND,
                NETWORK,
                new SchoolYear(2023),
                RULES,
                Nok.of(500_000),
                Nok.of(100_000),
                DEADLINE,
                LocalDate.of(2024, 6, 15),
                List.of(AssessmentCriterion.ANCHORED_IN_NEEDS, AssessmentCriterion.SHARING));
    }

    public static SeedFundsAppliedFor lek(long kroner) {
        return new SeedFundsAppliedFor(ROUND, APPLICATION, content("Lekbasert læring", SCHOOL, kroner));
    }

    public static SeedFundsAppliedFor tenkende(long kroner) {
        return new SeedFundsAppliedFor(ROUND, APPLICATION_2, content("Tenkende klasserom", SCHOOL_2, kroner));
    }

    public static ApplicationContent content(String title, OrganisationId school, long kroner) {
        return content(title, List.of(new SchoolSum(school, Nok.of(kroner))));
    }

    public static ApplicationContent content(String title, List<SchoolSum> schools) {
        return new ApplicationContent(
                title,
                "Mer lek i skoledagen",
                schools,
                List.of(Basis.OWN_OBSERVATIONS),
                "Elevene er slitne",
                List.of(TookPart.LEADER),
                "Drøftet i personalet",
                schools.stream()
                        .map(part -> new BudgetLine(part.school(), BudgetKind.EQUIPMENT, "Runde bord", part.sum()))
                        .toList(),
                "Nettverksmøte",
                "");
    }

    public static ApplicationAssessed assessed(ApplicationId application, OrganisationId school, long kroner) {
        return new ApplicationAssessed(
                ROUND, application, ASSESSOR.person(), judgements(), sums(school, kroner), "God søknad");
    }

    public static List<CriterionJudgement> judgements() {
        return List.of(
                new CriterionJudgement(AssessmentCriterion.ANCHORED_IN_NEEDS, Judgement.FULFILLED, "Tydelig behov"),
                new CriterionJudgement(AssessmentCriterion.SHARING, Judgement.PARTLY, "Plan for ett møte"));
    }

    public static List<SchoolSum> sums(OrganisationId school, long kroner) {
        return kroner == 0 ? List.of() : List.of(new SchoolSum(school, Nok.of(kroner)));
    }
}
