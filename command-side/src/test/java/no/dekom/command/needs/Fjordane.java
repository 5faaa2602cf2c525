package no.dekom.command.needs;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.dekom.command.directory.FixedDirectory;
import no.dekom.command.edge.Claims;
import no.dekom.command.rulesets.FixedRuleSets;
import no.dekom.command.rulesets.RuleSets.Approved;
import no.dekom.command.rulesets.RuleSets.Limits;
import no.dekom.command.seedfunds.Havstrand;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.SchoolYear;
import no.dekom.events.needs.ChangeModel;
import no.dekom.events.needs.CostKind;
import no.dekom.events.needs.CostLine;
import no.dekom.events.needs.CriterionPlan;
import no.dekom.events.needs.Gathering;
import no.dekom.events.needs.MeasureContent;
import no.dekom.events.needs.MeasureEvent.MeasureProposed;
import no.dekom.events.needs.NeedsMeasureId;
import no.dekom.events.needs.NeedsReportId;
import no.dekom.events.organisations.OrganisationKind;
import no.dekom.events.outcomes.OutcomeCriterion;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** The network of {@link Havstrand} with a university, a secretariat, and another county beside it. */
final class Fjordane {

    static final OrganisationId COUNTY = new OrganisationId("statsforvalter");
    static final OrganisationId UNIVERSITY = new OrganisationId("universitet");
    static final OrganisationId OTHER_NETWORK = new OrganisationId("nabonettverk");
    static final OrganisationId OTHER_SCHOOL = new OrganisationId("naboskole");

    static final ActingAs GOVERNOR = new ActingAs(new PersonId("nina"), Role.STATE_GOVERNOR, COUNTY);
    static final ActingAs OTHER_GOVERNOR =
            new ActingAs(new PersonId("unni"), Role.STATE_GOVERNOR, new OrganisationId("annen-statsforvalter"));
    static final ActingAs PARTNER = new ActingAs(new PersonId("ragnhild"), Role.UNIVERSITY_PARTNER, UNIVERSITY);
    static final ActingAs NEIGHBOUR = new ActingAs(new PersonId("nabo"), Role.COORDINATOR, OTHER_NETWORK);
    static final ActingAs ADMINISTRATOR =
            new ActingAs(new PersonId("silje"), Role.ADMINISTRATOR, new OrganisationId("drift"));

    static final NeedsMeasureId MEASURE = new NeedsMeasureId("lesing");
    static final NeedsReportId NEEDS = new NeedsReportId("behov");
    static final NeedsReportId NEEDS_ELSEWHERE = new NeedsReportId("behov-nabo");

    /** Own share and length as in the rules of 2021; they hold on the day that a fixture acts. */
    private static final Approved RULES =
            new Approved(LocalDate.of(2021, 1, 1), null, new Limits(null, 30, 3, null, null));

    private Fjordane() {}

    private static FixedDirectory directory() {
        return Havstrand.directory()
                .organisation(UNIVERSITY, OrganisationKind.UNIVERSITY, null)
                .organisation(OTHER_NETWORK, OrganisationKind.NETWORK, COUNTY)
                .organisation(OTHER_SCHOOL, OrganisationKind.SCHOOL, OTHER_NETWORK)
                .organisation(OTHER_GOVERNOR.organisation(), OrganisationKind.COUNTY_GOVERNOR, null)
                .role(GOVERNOR)
                .role(OTHER_GOVERNOR)
                .role(ADMINISTRATOR)
                .role(PARTNER)
                .role(NEIGHBOUR);
    }

    static <T> AggregateTestFixture<T> fixture(Class<T> aggregate, boolean claimsAreFree) {
        var fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerInjectableResource(directory());
        fixture.registerInjectableResource(new FixedRuleSets().approved(Havstrand.RULES, RULES));
        fixture.registerInjectableResource((ReportedNeeds) report -> report.equals(NEEDS)
                ? Optional.of(Havstrand.SCHOOL)
                : report.equals(NEEDS_ELSEWHERE) ? Optional.of(OTHER_SCHOOL) : Optional.empty());
        fixture.registerInjectableResource(new Claims(null) {
            @Override
            public boolean take(String kind, String key, String holder) {
                return claimsAreFree;
            }
        });
        return fixture;
    }

    static AggregateTestFixture<Measure> measure() {
        return fixture(Measure.class, true);
    }

    static MeasureProposed proposed(MeasureContent content) {
        return new MeasureProposed(MEASURE, Havstrand.NETWORK, null, content);
    }

    /** What can be written first: a title and little more. */
    static MeasureContent begun() {
        return new Written()
                .schools()
                .needs()
                .budget()
                .university(null)
                .answers(0)
                .content();
    }

    static MeasureContent whole() {
        return new Written().content();
    }

    /** A whole measure to take something from. */
    static final class Written {

        private ChangeModel model = ChangeModel.COURSE;
        private boolean joint;
        private int years = 2;
        private List<OrganisationId> schools = List.of(Havstrand.SCHOOL, Havstrand.SCHOOL_2);
        private String targetGroup = "Alle lærerne";
        private int participants = 40;
        private List<NeedsReportId> needs = List.of(NEEDS);
        private String plan = "Lesing er første satsing i planen.";
        private OrganisationId university = UNIVERSITY;
        private List<Gathering> gatherings = List.of(new Gathering("Høst 2024", "Lesestrategier"));
        private String interimWork = "Prøve ut én strategi.";
        private List<CostLine> budget = List.of(line(200_000, 60_000, 140_000));
        private int answers = OutcomeCriterion.values().length;

        static CostLine line(long amount, long own, long university) {
            return new CostLine(CostKind.UNIVERSITY, "Samlinger", Nok.of(amount), Nok.of(own), Nok.of(university));
        }

        Written model(ChangeModel given) {
            model = given;
            return this;
        }

        Written joint() {
            joint = true;
            return this;
        }

        Written years(int given) {
            years = given;
            return this;
        }

        Written schools(OrganisationId... given) {
            schools = List.of(given);
            return this;
        }

        Written targetGroup(String given) {
            targetGroup = given;
            return this;
        }

        Written participants(int given) {
            participants = given;
            return this;
        }

        Written needs(NeedsReportId... given) {
            needs = List.of(given);
            return this;
        }

        Written plan(String given) {
            plan = given;
            return this;
        }

        Written university(OrganisationId given) {
            university = given;
            return this;
        }

        Written gatherings(Gathering... given) {
            gatherings = List.of(given);
            return this;
        }

        Written interimWork(String given) {
            interimWork = given;
            return this;
        }

        Written budget(CostLine... given) {
            budget = List.of(given);
            return this;
        }

        Written answers(int given) {
            answers = given;
            return this;
        }

        MeasureContent content() {
            var answered = Arrays.stream(OutcomeCriterion.values())
                    .limit(answers)
                    .map(it -> new CriterionPlan(it, "Slik."))
                    .toList();
            return new MeasureContent(
                    "Lesing i alle fag",
                    "Lesing",
                    model,
                    joint,
                    new SchoolYear(2024),
                    years,
                    schools,
                    "1.–7. trinn",
                    targetGroup,
                    participants,
                    needs,
                    plan,
                    "",
                    university,
                    null,
                    gatherings,
                    interimWork,
                    "",
                    budget,
                    answered);
        }
    }
}
