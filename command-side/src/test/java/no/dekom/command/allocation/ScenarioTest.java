package no.dekom.command.allocation;

import static no.dekom.command.seedfunds.Havstrand.broken;
import static no.dekom.command.seedfunds.Havstrand.by;
import static no.dekom.command.seedfunds.Havstrand.notAllowed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.dekom.command.allocation.scenario.DiscardScenario;
import no.dekom.command.allocation.scenario.SaveScenario;
import no.dekom.command.allocation.scenario.StepChange;
import no.dekom.command.directory.FixedDirectory;
import no.dekom.command.edge.NotFound;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.RuleSetId;
import no.dekom.events.allocation.AllocationModel;
import no.dekom.events.allocation.AllocationOverride;
import no.dekom.events.allocation.Division;
import no.dekom.events.allocation.ModelId;
import no.dekom.events.allocation.ScenarioEvent.ScenarioDiscarded;
import no.dekom.events.allocation.ScenarioEvent.ScenarioSaved;
import no.dekom.events.allocation.ScenarioId;
import no.dekom.events.allocation.StepAmount;
import no.dekom.events.organisations.OrganisationKind;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class ScenarioTest {

    private static final OrganisationId COUNTY = new OrganisationId("sf-trondelag");
    private static final OrganisationId FORUM = new OrganisationId("forum");
    private static final OrganisationId NETWORK = new OrganisationId("nettverk");
    private static final ActingAs MEMBER = new ActingAs(new PersonId("leif"), Role.FORUM_MEMBER, FORUM);
    private static final ActingAs GOVERNOR = new ActingAs(new PersonId("unni"), Role.STATE_GOVERNOR, COUNTY);
    private static final ActingAs ELSEWHERE =
            new ActingAs(new PersonId("nina"), Role.STATE_GOVERNOR, new OrganisationId("sf-rogaland"));
    private static final ActingAs COORDINATOR = new ActingAs(new PersonId("odd"), Role.COORDINATOR, NETWORK);
    private static final ScenarioId ID = new ScenarioId("s1");
    private static final ModelId MODEL = new ModelId("m1");
    private static final LocalDate COUNTED = LocalDate.of(2025, 10, 1);

    private static final Models MODELS = model -> model.equals(MODEL)
            ? Optional.of(new Models.Kept(COUNTY, new RuleSetId("dekom-2021"), Steps.right(), true))
            : Optional.empty();

    private static AggregateTestFixture<Scenario> fixture() {
        var fixture = new AggregateTestFixture<>(Scenario.class);
        fixture.registerInjectableResource(new FixedDirectory()
                .organisation(COUNTY, OrganisationKind.COUNTY_GOVERNOR, null)
                .organisation(FORUM, OrganisationKind.FORUM, COUNTY)
                .organisation(NETWORK, OrganisationKind.NETWORK, COUNTY)
                .role(MEMBER)
                .role(GOVERNOR)
                .role(ELSEWHERE)
                .role(COORDINATOR));
        fixture.registerInjectableResource(MODELS);
        return fixture;
    }

    private static SaveScenario save(List<StepChange> changes, List<AllocationOverride> overrides) {
        return new SaveScenario(ID, 2026, "Prøve", new Nok(41_000_000), MODEL, changes, COUNTED, overrides);
    }

    private static ScenarioSaved saved(AllocationModel content) {
        return new ScenarioSaved(ID, COUNTY, 2026, "Prøve", new Nok(41_000_000), MODEL, content, COUNTED, List.of());
    }

    @Test
    void the_forum_and_its_secretariat_keep_scenarios_of_their_county() {
        for (var actor : List.of(MEMBER, GOVERNOR)) {
            fixture()
                    .givenNoPriorActivity()
                    .when(save(List.of(), List.of()), by(actor))
                    .expectEvents(saved(Steps.right()));
        }
        for (var actor : List.of(ELSEWHERE, COORDINATOR)) {
            fixture()
                    .givenNoPriorActivity()
                    .when(save(List.of(), List.of()), by(actor))
                    .expectNoEvents()
                    .expectException(notAllowed("TheForumAndItsSecretariatKeepScenarios"));
        }
    }

    @Test
    void its_steps_are_the_models_with_the_changes() {
        var changed = new AllocationModel(List.of(
                Steps.step("grunn", StepAmount.percentOfWhole("30.5"), Division.EQUALLY),
                Steps.step("rest", StepAmount.rest(), Division.TEACHER_AND_LEADER_FTE)));
        var changes = List.of(
                new StepChange("grunn", new BigDecimal("30.5"), null),
                new StepChange("rest", null, Division.TEACHER_AND_LEADER_FTE));
        fixture()
                .givenNoPriorActivity()
                .when(save(changes, List.of()), by(MEMBER))
                .expectEvents(saved(changed));
    }

    @Test
    void what_does_not_fit_is_refused() {
        for (var change : List.of(
                new StepChange("rest", BigDecimal.TEN, null), new StepChange("finnes-ikke", BigDecimal.TEN, null))) {
            fixture()
                    .givenNoPriorActivity()
                    .when(save(List.of(change), List.of()), by(MEMBER))
                    .expectNoEvents()
                    .expectException(broken("ChangesFitTheModel"));
        }
        var tooMuch = new StepChange("grunn", new BigDecimal("101"), null);
        fixture()
                .givenNoPriorActivity()
                .when(save(List.of(tooMuch), List.of()), by(MEMBER))
                .expectNoEvents()
                .expectException(broken("ScenarioCanBeRun"));
        var stray = new AllocationOverride("annet", null, NETWORK, Nok.ZERO, "x");
        fixture()
                .givenNoPriorActivity()
                .when(save(List.of(), List.of(stray)), by(MEMBER))
                .expectNoEvents()
                .expectException(broken("OverridesAreOfTheModel"));
    }

    @Test
    void a_model_that_is_not_there_is_not_found() {
        var command =
                new SaveScenario(ID, 2026, "Prøve", Nok.ZERO, new ModelId("annen"), List.of(), COUNTED, List.of());
        fixture()
                .givenNoPriorActivity()
                .when(command, by(MEMBER))
                .expectNoEvents()
                .expectException(NotFound.class);
    }

    @Test
    void it_is_discarded_once_by_those_who_may_keep_it() {
        var discard = new DiscardScenario(ID, "Gamle tall");
        var discarded = new ScenarioDiscarded(ID, "Gamle tall");
        fixture().given(saved(Steps.right())).when(discard, by(GOVERNOR)).expectEvents(discarded);
        fixture()
                .given(saved(Steps.right()))
                .when(discard, by(COORDINATOR))
                .expectNoEvents()
                .expectException(notAllowed("TheForumAndItsSecretariatKeepScenarios"));
        fixture()
                .given(saved(Steps.right()), discarded)
                .when(discard, by(GOVERNOR))
                .expectNoEvents()
                .expectException(broken("ScenarioIsKept"));
    }
}
