package no.dekom.command.outcomes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.dekom.command.directory.FixedDirectory;
import no.dekom.command.seedfunds.Havstrand;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.RuleSetId;
import no.dekom.events.needs.ChangeModel;
import no.dekom.events.organisations.OrganisationKind;
import no.dekom.events.outcomes.Attainment;
import no.dekom.events.outcomes.CriterionAnswer;
import no.dekom.events.outcomes.CriterionLevel;
import no.dekom.events.outcomes.Evidence;
import no.dekom.events.outcomes.MeasureId;
import no.dekom.events.outcomes.MeasureSource;
import no.dekom.events.outcomes.OutcomeCriterion;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeExpected;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReported;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeSigned;
import no.dekom.events.outcomes.OutcomeReport;
import no.dekom.events.outcomes.ReportedMeasure;
import no.dekom.events.outcomes.Voice;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;

/** A made-up course of a network with a university, that schools of one owner take part in, for the tests of the slices. */
public final class Fjordlesing {

    public static final MeasureId MEASURE = new MeasureId("lesing-2024");
    public static final LocalDate DUE = LocalDate.of(2025, 1, 15);
    public static final Instant NOW = Instant.parse("2025-01-10T10:00:00Z");

    public static final OrganisationId COUNTY = new OrganisationId("statsforvalter");
    public static final OrganisationId NETWORK = new OrganisationId("fjordnettverket");
    public static final OrganisationId OWNER = new OrganisationId("fjord-kommune");
    public static final OrganisationId SCHOOL = new OrganisationId("fjord-skole");
    public static final OrganisationId UNIVERSITY = new OrganisationId("universitetet");
    private static final OrganisationId OTHER_COUNTY = new OrganisationId("annen-statsforvalter");
    private static final OrganisationId OTHER_SCHOOL = new OrganisationId("annen-skole");
    private static final OrganisationId OTHER_OWNER = new OrganisationId("annen-kommune");

    public static final ActingAs COORDINATOR = as("koordinator", Role.COORDINATOR, NETWORK);
    public static final ActingAs TEACHER = as("larer", Role.TEACHER, SCHOOL);
    public static final ActingAs LEADER = as("leder", Role.SCHOOL_LEADER, SCHOOL);
    public static final ActingAs UNION = as("tillitsvalgt", Role.UNION_REPRESENTATIVE, SCHOOL);
    public static final ActingAs OWNERS_OFFICER = as("eier", Role.SCHOOL_OWNER, OWNER);
    public static final ActingAs PARTNER = as("uh", Role.UNIVERSITY_PARTNER, UNIVERSITY);
    public static final ActingAs GOVERNOR = as("statsforvalter", Role.STATE_GOVERNOR, COUNTY);
    public static final ActingAs OTHER_GOVERNOR = as("annen", Role.STATE_GOVERNOR, OTHER_COUNTY);
    public static final ActingAs OTHER_TEACHER = as("larer2", Role.TEACHER, OTHER_SCHOOL);
    public static final ActingAs OTHER_OFFICER = as("eier2", Role.SCHOOL_OWNER, OTHER_OWNER);
    /** Says to be the coordinator, and is not. */
    public static final ActingAs NOBODY = as("ingen", Role.COORDINATOR, NETWORK);

    public static final OutcomeExpected EXPECTED = expected(null, NETWORK);
    /** The same measure when it is the owner's. */
    public static final OutcomeExpected OF_THE_OWNER = expected(OWNER, OWNER);

    public static final OutcomeReported REPORTED = new OutcomeReported(MEASURE, report(Voice.NETWORK));

    private Fjordlesing() {}

    private static ActingAs as(String person, Role role, OrganisationId organisation) {
        return new ActingAs(new PersonId(person), role, organisation);
    }

    private static OutcomeExpected expected(OrganisationId owner, OrganisationId signs) {
        var about = new ReportedMeasure(
                MeasureSource.NEEDS,
                "lesing",
                2024,
                owner,
                List.of(SCHOOL),
                List.of(UNIVERSITY),
                ChangeModel.COURSE,
                "Lesing",
                new RuleSetId("dekom-2021"),
                List.of(signs, UNIVERSITY),
                8);
        return new OutcomeExpected(MEASURE, NETWORK, "Lesing i alle fag", about, List.of(), List.of(), DUE);
    }

    public static OutcomeReport report(Voice voice) {
        return new OutcomeReport(
                voice,
                "Åtte samlinger",
                List.of(),
                List.of(),
                List.of(),
                answers(),
                List.of(),
                "Tid",
                "Strategiene",
                "Plangruppa",
                null);
    }

    /** Yes to everything. */
    public static List<CriterionAnswer> answers() {
        return new ArrayList<>(Arrays.stream(OutcomeCriterion.values())
                .map(criterion -> answer(criterion, Attainment.YES, ""))
                .toList());
    }

    public static CriterionAnswer answer(OutcomeCriterion criterion, Attainment attainment, String qualifier) {
        return new CriterionAnswer(criterion, attainment, CriterionLevel.SCHOOL, qualifier, "", Evidence.IMPRESSION);
    }

    public static OutcomeSigned signed(int version, OrganisationId party) {
        return new OutcomeSigned(MEASURE, version, party);
    }

    /** Reported and signed by both parties. */
    public static Object[] locked() {
        return new Object[] {EXPECTED, REPORTED, signed(1, NETWORK), signed(1, UNIVERSITY)};
    }

    public static Object[] locked(Object... more) {
        var all = new ArrayList<>(Arrays.asList(locked()));
        all.addAll(Arrays.asList(more));
        return all.toArray();
    }

    public static ResultValidator<Outcome> send(Object command, ActingAs actor, Object... given) {
        var fixture = new AggregateTestFixture<>(Outcome.class);
        fixture.registerInjectableResource(new FixedDirectory()
                .organisation(COUNTY, OrganisationKind.COUNTY_GOVERNOR, null)
                .organisation(OTHER_COUNTY, OrganisationKind.COUNTY_GOVERNOR, null)
                .organisation(NETWORK, OrganisationKind.NETWORK, COUNTY)
                .organisation(OWNER, OrganisationKind.SCHOOL_OWNER, NETWORK)
                .organisation(SCHOOL, OrganisationKind.SCHOOL, OWNER)
                .role(COORDINATOR)
                .role(TEACHER)
                .role(LEADER)
                .role(UNION)
                .role(OWNERS_OFFICER)
                .role(PARTNER)
                .role(GOVERNOR)
                .role(OTHER_GOVERNOR)
                .role(OTHER_TEACHER)
                .role(OTHER_OFFICER));
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        return fixture.given(given).when(command, Havstrand.by(actor));
    }
}
