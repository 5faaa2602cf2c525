package no.dekom.command.allocation;

import static no.dekom.command.seedfunds.Havstrand.broken;
import static no.dekom.command.seedfunds.Havstrand.by;
import static no.dekom.command.seedfunds.Havstrand.notAllowed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.dekom.command.allocation.AdoptionGrounds.Concluded;
import no.dekom.command.allocation.recommend.AdoptRecommendation;
import no.dekom.command.allocation.recommend.BeginRecommendation;
import no.dekom.command.allocation.recommend.PrioritiseMeasures;
import no.dekom.command.allocation.recommend.ProposedMeasure;
import no.dekom.command.allocation.recommend.SendRecommendation;
import no.dekom.command.directory.FixedDirectory;
import no.dekom.command.edge.Claims;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.RuleSetId;
import no.dekom.events.allocation.AllocationModel;
import no.dekom.events.allocation.AllocationStep;
import no.dekom.events.allocation.Division;
import no.dekom.events.allocation.Ground;
import no.dekom.events.allocation.LeftOutMeasure;
import no.dekom.events.allocation.ModelId;
import no.dekom.events.allocation.PrioritisedMeasure;
import no.dekom.events.allocation.RecipientGroup;
import no.dekom.events.allocation.RecommendationEvent.MeasuresPrioritised;
import no.dekom.events.allocation.RecommendationEvent.RecommendationAdopted;
import no.dekom.events.allocation.RecommendationEvent.RecommendationBegun;
import no.dekom.events.allocation.RecommendationEvent.RecommendationSent;
import no.dekom.events.allocation.RecommendationId;
import no.dekom.events.allocation.RecommendedSum;
import no.dekom.events.allocation.ScenarioEvent.ScenarioSaved;
import no.dekom.events.allocation.ScenarioId;
import no.dekom.events.allocation.StepAmount;
import no.dekom.events.meetings.AgendaCaseId;
import no.dekom.events.meetings.CaseSubject;
import no.dekom.events.meetings.MeetingId;
import no.dekom.events.meetings.SubjectKind;
import no.dekom.events.needs.NeedsMeasureId;
import no.dekom.events.organisations.OrganisationKind;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class RecommendationTest {

    private static final OrganisationId COUNTY = new OrganisationId("sf-trondelag");
    private static final OrganisationId FORUM = new OrganisationId("forum");
    private static final OrganisationId NEIGHBOURS_FORUM = new OrganisationId("forum-rogaland");
    private static final OrganisationId FOSEN = new OrganisationId("fosen");
    private static final OrganisationId NEIGHBOURS = new OrganisationId("havstrand");
    private static final OrganisationId INNHERRED = new OrganisationId("innherred");
    private static final ActingAs GOVERNOR = new ActingAs(new PersonId("unni"), Role.STATE_GOVERNOR, COUNTY);
    private static final ActingAs NEIGHBOUR =
            new ActingAs(new PersonId("nina"), Role.STATE_GOVERNOR, new OrganisationId("sf-rogaland"));
    private static final ActingAs MEMBER = new ActingAs(new PersonId("leif"), Role.FORUM_MEMBER, FORUM);

    private static final RecommendationId ID = new RecommendationId("innstilling");
    private static final ScenarioId SCENARIO = new ScenarioId("scenario");
    private static final ModelId MODEL = new ModelId("modell");
    private static final MeetingId MEETING = new MeetingId("mote");
    private static final AgendaCaseId CASE = new AgendaCaseId("sak");
    private static final Nok FRAME = new Nok(1_001);
    private static final LocalDate COUNTED = LocalDate.of(2025, 10, 1);
    private static final AllocationModel HALVES = new AllocationModel(List.of(new AllocationStep(
            "likt",
            "Likt til nettverkene",
            null,
            StepAmount.rest(),
            RecipientGroup.NETWORKS,
            List.of(),
            Division.EQUALLY,
            null,
            null)));
    private static final RecommendationBegun BEGUN = new RecommendationBegun(ID, COUNTY, 2026);
    private static final AdoptRecommendation ADOPT = new AdoptRecommendation(ID, SCENARIO, MEETING, CASE);
    private static final PrioritisedMeasure FIRST =
            new PrioritisedMeasure(new NeedsMeasureId("t1"), new Nok(400), new Nok(300), "Størst behov", "");

    private static final ProposedMeasure PROPOSED =
            new ProposedMeasure(FIRST.measure(), FIRST.proposed(), FIRST.reason(), FIRST.conditions());

    private static Ground ground() {
        return new Ground(
                FRAME,
                COUNTED,
                List.of(
                        new Ground.Member(COUNTY, "100", OrganisationKind.COUNTY_GOVERNOR, null),
                        new Ground.Member(FOSEN, "101", OrganisationKind.NETWORK, COUNTY),
                        new Ground.Member(INNHERRED, "102", OrganisationKind.NETWORK, COUNTY)),
                List.of(),
                List.of());
    }

    /** Everything is as it shall be, until a test says otherwise. */
    private static final class Grounds implements AdoptionGrounds, Models {

        private Nok frame = FRAME;
        private AllocationModel approved = HALVES;
        private boolean isApproved = true;
        private Concluded concluded =
                new Concluded(FORUM, new CaseSubject(SubjectKind.SCENARIO, SCENARIO.value()), true);
        private int year = 2026;
        private Ground ground = RecommendationTest.ground();

        @Override
        public Optional<ScenarioSaved> scenario(ScenarioId scenario) {
            return Optional.of(
                    new ScenarioSaved(scenario, COUNTY, year, "Likt", FRAME, MODEL, HALVES, COUNTED, List.of()));
        }

        @Override
        public Optional<Kept> find(ModelId model) {
            return Optional.ofNullable(approved)
                    .map(it -> new Kept(COUNTY, new RuleSetId("dekom-2021"), it, isApproved));
        }

        @Override
        public Optional<Nok> frame(OrganisationId county, int year) {
            return Optional.ofNullable(frame);
        }

        @Override
        public Optional<Concluded> conclusion(MeetingId meeting, AgendaCaseId agendaCase) {
            return Optional.ofNullable(concluded);
        }

        @Override
        public Ground ground(ScenarioId scenario) {
            return ground;
        }
    }

    private static AggregateTestFixture<Recommendation> fixture(Grounds grounds, boolean free) {
        var fixture = new AggregateTestFixture<>(Recommendation.class);
        fixture.registerInjectableResource(new FixedDirectory()
                .organisation(COUNTY, OrganisationKind.COUNTY_GOVERNOR, null)
                .organisation(FORUM, OrganisationKind.FORUM, COUNTY)
                .organisation(NEIGHBOURS_FORUM, OrganisationKind.FORUM, NEIGHBOUR.organisation())
                .organisation(FOSEN, OrganisationKind.NETWORK, COUNTY)
                .organisation(NEIGHBOURS, OrganisationKind.NETWORK, NEIGHBOUR.organisation())
                .role(GOVERNOR)
                .role(NEIGHBOUR)
                .role(MEMBER));
        fixture.registerInjectableResource(grounds);
        fixture.registerInjectableResource((Measures) RecommendationTest::measure);
        fixture.registerInjectableResource(new Claims(null) {
            @Override
            public boolean take(String kind, String key, String holder) {
                return free;
            }
        });
        return fixture;
    }

    private static RecommendationAdopted adopted(int version) {
        return new RecommendationAdopted(
                ID,
                version,
                MEETING,
                CASE,
                SCENARIO,
                new RuleSetId("dekom-2021"),
                MODEL,
                HALVES,
                ground(),
                List.of(),
                List.of(
                        new RecommendedSum("likt", null, FOSEN, new Nok(501)),
                        new RecommendedSum("likt", null, INNHERRED, new Nok(500))),
                Nok.ZERO);
    }

    @Test
    void the_secretariat_begins_one_recommendation_a_year() {
        fixture(new Grounds(), true)
                .givenNoPriorActivity()
                .when(new BeginRecommendation(ID, 2026), by(GOVERNOR))
                .expectEvents(BEGUN);
        fixture(new Grounds(), false)
                .givenNoPriorActivity()
                .when(new BeginRecommendation(ID, 2026), by(GOVERNOR))
                .expectNoEvents()
                .expectException(broken("OneRecommendationAYear"));
        fixture(new Grounds(), true)
                .givenNoPriorActivity()
                .when(new BeginRecommendation(ID, 2026), by(MEMBER))
                .expectNoEvents()
                .expectException(notAllowed("SecretariatKeepsTheRecommendation"));
    }

    @Test
    void a_measure_has_one_place_and_is_proposed_no_more_than_it_asked_for() {
        var leftOut = new LeftOutMeasure(new NeedsMeasureId("t2"), "Bygger ikke på meldte behov");
        prioritise(List.of(PROPOSED), List.of(leftOut), GOVERNOR)
                .expectEvents(new MeasuresPrioritised(ID, List.of(FIRST), List.of(leftOut)));
        prioritise(List.of(PROPOSED), List.of(new LeftOutMeasure(FIRST.measure(), "Nei")), GOVERNOR)
                .expectNoEvents()
                .expectException(broken("EachMeasureStandsOnce"));
        var more = new ProposedMeasure(FIRST.measure(), new Nok(401), "Mye", "");
        prioritise(List.of(more), List.of(), GOVERNOR).expectNoEvents().expectException(broken("NoMoreThanWanted"));
        prioritise(List.of(PROPOSED), List.of(), NEIGHBOUR)
                .expectNoEvents()
                .expectException(notAllowed("SecretariatKeepsTheRecommendation"));
    }

    @Test
    void what_gets_a_place_is_accepted_in_the_county_and_what_is_left_out_was_sent_in_there() {
        for (var other : List.of("t2", "t3", "naboens", "ingen")) {
            var proposed = new ProposedMeasure(new NeedsMeasureId(other), new Nok(1), "Godt", "");
            prioritise(List.of(PROPOSED, proposed), List.of(), GOVERNOR)
                    .expectNoEvents()
                    .expectException(broken("MeasuresAreAcceptedInTheCounty"));
        }
        for (var other : List.of("t3", "naboens", "ingen")) {
            prioritise(List.of(), List.of(new LeftOutMeasure(new NeedsMeasureId(other), "Nei")), GOVERNOR)
                    .expectNoEvents()
                    .expectException(broken("LeftOutAreSentInInTheCounty"));
        }
    }

    /** t1 is accepted, t2 sent in, t3 being written; one is of another county. */
    private static Optional<Measures.Known> measure(NeedsMeasureId id) {
        var wanted = new Nok(400);
        return Optional.ofNullable(
                switch (id.value()) {
                    case "t1" -> new Measures.Known(FOSEN, "Lesing", wanted, true, true);
                    case "t2" -> new Measures.Known(FOSEN, "Lesing", wanted, true, false);
                    case "t3" -> new Measures.Known(FOSEN, "Lesing", wanted, false, false);
                    case "naboens" -> new Measures.Known(NEIGHBOURS, "Lesing", wanted, true, true);
                    default -> null;
                });
    }

    private static ResultValidator<Recommendation> prioritise(
            List<ProposedMeasure> measures, List<LeftOutMeasure> leftOut, ActingAs actor) {
        return fixture(new Grounds(), true).given(BEGUN).when(new PrioritiseMeasures(ID, measures, leftOut), by(actor));
    }

    @Test
    void what_the_forum_agreed_to_is_worked_out_anew_and_locked() {
        fixture(new Grounds(), true).given(BEGUN).when(ADOPT, by(GOVERNOR)).expectEvents(adopted(1));
        assertThat(adopted(1).lines().stream()
                        .map(RecommendedSum::sum)
                        .mapToLong(Nok::kroner)
                        .sum())
                .isEqualTo(FRAME.kroner());
    }

    @Test
    void only_what_the_forum_of_the_county_agreed_to() {
        var grounds = new Grounds();
        grounds.concluded = new Concluded(FORUM, new CaseSubject(SubjectKind.SCENARIO, SCENARIO.value()), false);
        refused(grounds, "ForumAgreedToTheScenario");
        grounds.concluded = new Concluded(FORUM, new CaseSubject(SubjectKind.SCENARIO, "et-annet"), true);
        refused(grounds, "ForumAgreedToTheScenario");
        grounds.concluded = null;
        refused(grounds, "ForumAgreedToTheScenario");
        grounds.concluded =
                new Concluded(NEIGHBOURS_FORUM, new CaseSubject(SubjectKind.SCENARIO, SCENARIO.value()), true);
        refused(grounds, "ForumIsOfTheCounty");
    }

    @Test
    void only_the_countys_frame_by_an_approved_model_in_the_right_year() {
        var grounds = new Grounds();
        grounds.frame = new Nok(1_000);
        refused(grounds, "FrameIsTheCountys");
        grounds.frame = null;
        refused(grounds, "FrameIsTheCountys");
        grounds = new Grounds();
        grounds.approved = new AllocationModel(List.of());
        refused(grounds, "ModelIsApprovedAsItStands");
        grounds.approved = null;
        refused(grounds, "ModelIsApprovedAsItStands");
        grounds = new Grounds();
        grounds.isApproved = false;
        refused(grounds, "ModelIsApprovedAsItStands");
        grounds = new Grounds();
        grounds.year = 2025;
        refused(grounds, "ScenarioIsOfTheYear");
        grounds = new Grounds();
        grounds.ground = new Ground(FRAME, COUNTED, List.of(), List.of(), List.of());
        refused(grounds, "SumsCanBeWorkedOut");
    }

    private static void refused(Grounds grounds, String rule) {
        fixture(grounds, true)
                .given(BEGUN)
                .when(ADOPT, by(GOVERNOR))
                .expectNoEvents()
                .expectException(broken(rule));
    }

    @Test
    void a_new_version_is_another_distribution_and_each_is_sent_once() {
        fixture(new Grounds(), true)
                .given(BEGUN, adopted(1))
                .when(ADOPT, by(GOVERNOR))
                .expectNoEvents()
                .expectException(broken("AnotherThanTheLastVersion"));
        var send = new SendRecommendation(ID);
        fixture(new Grounds(), true)
                .given(BEGUN)
                .when(send, by(GOVERNOR))
                .expectNoEvents()
                .expectException(broken("RecommendationIsAdopted"));
        fixture(new Grounds(), true)
                .given(BEGUN, adopted(1))
                .when(send, by(GOVERNOR))
                .expectEvents(new RecommendationSent(ID, 1));
        fixture(new Grounds(), true)
                .given(BEGUN, adopted(1), new RecommendationSent(ID, 1))
                .when(send, by(GOVERNOR))
                .expectNoEvents()
                .expectException(broken("VersionIsNotSent"));
    }
}
