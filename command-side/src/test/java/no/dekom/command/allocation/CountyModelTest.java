package no.dekom.command.allocation;

import static no.dekom.command.seedfunds.Havstrand.broken;
import static no.dekom.command.seedfunds.Havstrand.by;
import static no.dekom.command.seedfunds.Havstrand.notAllowed;

import java.time.LocalDate;
import java.util.HashMap;
import no.dekom.command.allocation.model.ApproveAllocationModel;
import no.dekom.command.allocation.model.ChangeAllocationModel;
import no.dekom.command.allocation.model.DraftAllocationModel;
import no.dekom.command.directory.FixedDirectory;
import no.dekom.command.edge.Facts;
import no.dekom.command.edge.StaleVersion;
import no.dekom.command.rulesets.FixedRuleSets;
import no.dekom.command.rulesets.RuleSets;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.RuleSetId;
import no.dekom.events.allocation.AllocationModel;
import no.dekom.events.allocation.ModelEvent.ModelApproved;
import no.dekom.events.allocation.ModelEvent.ModelChanged;
import no.dekom.events.allocation.ModelEvent.ModelDrafted;
import no.dekom.events.allocation.ModelId;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class CountyModelTest {

    private static final OrganisationId COUNTY = new OrganisationId("sf-trondelag");
    private static final ActingAs AUTHOR = new ActingAs(new PersonId("unni"), Role.STATE_GOVERNOR, COUNTY);
    private static final ActingAs OTHER = new ActingAs(new PersonId("arne"), Role.STATE_GOVERNOR, COUNTY);
    private static final ActingAs ELSEWHERE =
            new ActingAs(new PersonId("nina"), Role.STATE_GOVERNOR, new OrganisationId("sf-rogaland"));
    private static final ActingAs MEMBER = new ActingAs(new PersonId("leif"), Role.FORUM_MEMBER, COUNTY);
    private static final ModelId ID = new ModelId("m1");
    private static final RuleSetId RULES = new RuleSetId("dekom-2026");
    private static final String TITLE = "Slik deler vi";
    private static final DraftAllocationModel DRAFT = new DraftAllocationModel(ID, RULES, TITLE, Steps.right());
    private static final ChangeAllocationModel CHANGE = new ChangeAllocationModel(ID, TITLE, Steps.right());
    private static final ApproveAllocationModel APPROVE = new ApproveAllocationModel(ID);

    private final FixedRuleSets ruleSets =
            new FixedRuleSets().approved(RULES, new RuleSets.Approved(LocalDate.of(2026, 1, 1), null, null));

    private AggregateTestFixture<CountyModel> fixture() {
        var fixture = new AggregateTestFixture<>(CountyModel.class);
        fixture.registerInjectableResource(
                new FixedDirectory().role(AUTHOR).role(OTHER).role(ELSEWHERE).role(MEMBER));
        fixture.registerInjectableResource(ruleSets);
        fixture.registerCommandHandlerInterceptor((unitOfWork, chain) -> {
            unitOfWork.registerCorrelationDataProvider(new SimpleCorrelationDataProvider(Facts.ACTOR));
            return chain.proceed();
        });
        return fixture;
    }

    private static EventMessage<?> event(Object event, ActingAs actor) {
        return new GenericEventMessage<>(event, by(actor));
    }

    private TestExecutor<CountyModel> drafted(AllocationModel content) {
        return fixture().given(event(new ModelDrafted(ID, COUNTY, RULES, TITLE, content), AUTHOR));
    }

    @Test
    void the_secretariat_of_the_county_drafts_and_nobody_else() {
        fixture()
                .givenNoPriorActivity()
                .when(DRAFT, by(AUTHOR))
                .expectEvents(new ModelDrafted(ID, COUNTY, RULES, TITLE, Steps.right()));
        fixture()
                .givenNoPriorActivity()
                .when(DRAFT, by(MEMBER))
                .expectNoEvents()
                .expectException(notAllowed("SecretariatWritesTheModels"));
    }

    @Test
    void it_stands_under_approved_rules() {
        var under = new DraftAllocationModel(ID, new RuleSetId("utkast"), TITLE, Steps.right());
        fixture()
                .givenNoPriorActivity()
                .when(under, by(AUTHOR))
                .expectNoEvents()
                .expectException(broken("ModelStandsUnderApprovedRules"));
    }

    @Test
    void it_is_changed_at_home_by_who_has_read_the_newest() {
        drafted(Steps.wrong()).when(CHANGE, by(OTHER)).expectEvents(new ModelChanged(ID, TITLE, Steps.right()));
        drafted(Steps.wrong())
                .when(CHANGE, by(ELSEWHERE))
                .expectNoEvents()
                .expectException(notAllowed("SecretariatWritesTheModels"));
        var old = new HashMap<String, Object>(by(OTHER));
        old.put(Facts.READ_VERSION, 9L);
        drafted(Steps.wrong()).when(CHANGE, old).expectNoEvents().expectException(StaleVersion.class);
    }

    @Test
    void another_than_the_author_approves() {
        drafted(Steps.right()).when(APPROVE, by(OTHER)).expectEvents(new ModelApproved(ID));
        drafted(Steps.right())
                .when(APPROVE, by(AUTHOR))
                .expectNoEvents()
                .expectException(broken("ModelApproverIsNotTheAuthor"));
        drafted(Steps.right())
                .andGiven(event(new ModelChanged(ID, TITLE, Steps.right()), OTHER))
                .when(APPROVE, by(OTHER))
                .expectNoEvents()
                .expectException(broken("ModelApproverIsNotTheAuthor"));
        drafted(Steps.right())
                .when(APPROVE, by(ELSEWHERE))
                .expectNoEvents()
                .expectException(notAllowed("SecretariatWritesTheModels"));
    }

    @Test
    void what_cannot_be_run_is_not_approved() {
        drafted(Steps.wrong()).when(APPROVE, by(OTHER)).expectNoEvents().expectException(broken("ModelCanBeRun"));
    }

    @Test
    void what_is_approved_never_changes() {
        for (var command : new Object[] {CHANGE, APPROVE}) {
            drafted(Steps.right())
                    .andGiven(event(new ModelApproved(ID), OTHER))
                    .when(command, by(OTHER))
                    .expectNoEvents()
                    .expectException(broken("ModelIsADraft"));
        }
    }
}
