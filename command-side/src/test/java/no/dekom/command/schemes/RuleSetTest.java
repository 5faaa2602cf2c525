package no.dekom.command.schemes;

import static no.dekom.command.seedfunds.Havstrand.broken;
import static no.dekom.command.seedfunds.Havstrand.by;
import static no.dekom.command.seedfunds.Havstrand.notAllowed;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import no.dekom.command.directory.FixedDirectory;
import no.dekom.command.edge.Claims;
import no.dekom.command.edge.Facts;
import no.dekom.command.edge.StaleVersion;
import no.dekom.command.rulesets.FixedRuleSets;
import no.dekom.command.schemes.approve.ApproveRuleSet;
import no.dekom.command.schemes.approve.EndRuleSet;
import no.dekom.command.schemes.draft.ChangeRuleSet;
import no.dekom.command.schemes.draft.DraftRuleSet;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.schemes.RuleSetEvent.RuleSetApproved;
import no.dekom.events.schemes.RuleSetEvent.RuleSetChanged;
import no.dekom.events.schemes.RuleSetEvent.RuleSetDrafted;
import no.dekom.events.schemes.RuleSetEvent.RuleSetEnded;
import no.dekom.events.schemes.Scheme;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class RuleSetTest {

    private static final OrganisationId OFFICE = new OrganisationId("statsforvalter");
    private static final ActingAs AUTHOR = new ActingAs(new PersonId("nina"), Role.STATE_GOVERNOR, OFFICE);
    private static final ActingAs OTHER = new ActingAs(new PersonId("unni"), Role.STATE_GOVERNOR, OFFICE);
    private static final ActingAs ADMINISTRATOR =
            new ActingAs(new PersonId("silje"), Role.ADMINISTRATOR, new OrganisationId("drift"));
    private static final ActingAs ELSEWHERE =
            new ActingAs(new PersonId("tuva"), Role.STATE_GOVERNOR, new OrganisationId("annen-statsforvalter"));
    private static final ActingAs COORDINATOR =
            new ActingAs(new PersonId("eirik"), Role.COORDINATOR, new OrganisationId("nettverk"));

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
    private static final RuleSetDrafted DRAFTED = new RuleSetDrafted(
            Rules.ID, Scheme.LOCAL_COMPETENCE, "Lokal kompetanseutvikling 2021-2025", Rules.content(100_000L));
    private static final RuleSetChanged CHANGED = new RuleSetChanged(Rules.ID, Rules.content(90_000L));
    private static final RuleSetApproved APPROVED = new RuleSetApproved(Rules.ID, FIRST, LAST);

    private final FixedRuleSets ruleSets = new FixedRuleSets();
    private boolean nameIsFree = true;

    private AggregateTestFixture<RuleSet> fixture() {
        var fixture = new AggregateTestFixture<>(RuleSet.class);
        fixture.registerInjectableResource(new FixedDirectory()
                .role(AUTHOR)
                .role(OTHER)
                .role(ADMINISTRATOR)
                .role(ELSEWHERE)
                .role(COORDINATOR));
        fixture.registerInjectableResource(ruleSets);
        fixture.registerInjectableResource(Clock.fixed(Instant.parse("2024-05-02T10:00:00Z"), ZoneOffset.UTC));
        fixture.registerInjectableResource(new Claims(null) {
            @Override
            public boolean take(String kind, String key, String holder) {
                return nameIsFree;
            }
        });
        fixture.registerCommandHandlerInterceptor((unitOfWork, chain) -> {
            unitOfWork.registerCorrelationDataProvider(
                    new SimpleCorrelationDataProvider(Facts.ACTOR, Facts.ORGANISATION));
            return chain.proceed();
        });
        return fixture;
    }

    private static EventMessage<?> event(Object event, ActingAs actor) {
        return new GenericEventMessage<>(event, by(actor));
    }

    private TestExecutor<RuleSet> drafted() {
        return fixture().given(event(DRAFTED, AUTHOR));
    }

    private TestExecutor<RuleSet> approved() {
        return drafted().andGiven(event(APPROVED, OTHER));
    }

    private static DraftRuleSet draft() {
        return new DraftRuleSet(DRAFTED.ruleSet(), DRAFTED.scheme(), DRAFTED.title(), DRAFTED.content());
    }

    @Test
    void the_governor_and_the_administrator_draft_and_nobody_else() {
        fixture().givenNoPriorActivity().when(draft(), by(AUTHOR)).expectEvents(DRAFTED);
        fixture().givenNoPriorActivity().when(draft(), by(ADMINISTRATOR)).expectEvents(DRAFTED);
        fixture()
                .givenNoPriorActivity()
                .when(draft(), by(COORDINATOR))
                .expectNoEvents()
                .expectException(notAllowed("GovernorsAndAdministratorsWriteRuleSets"));
    }

    @Test
    void a_name_is_used_once() {
        nameIsFree = false;
        fixture()
                .givenNoPriorActivity()
                .when(draft(), by(AUTHOR))
                .expectNoEvents()
                .expectException(broken("RuleSetNameIsUsedOnce"));
    }

    @Test
    void codes_are_different_and_shares_have_room() {
        var twice = new ChangeRuleSet(Rules.ID, Rules.withCriteria(List.of(Rules.text("A"), Rules.text("A"))));
        drafted().when(twice, by(AUTHOR)).expectException(broken("CodesAreDifferent"));
        var narrow = new ChangeRuleSet(Rules.ID, Rules.withUniversityShare(50, 25));
        drafted().when(narrow, by(AUTHOR)).expectException(broken("UniversityShareHasRoom"));
        var equal = new ChangeRuleSet(Rules.ID, Rules.withUniversityShare(25, 25));
        drafted().when(equal, by(AUTHOR)).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_draft_is_changed_by_who_has_read_the_newest() {
        drafted()
                .when(new ChangeRuleSet(Rules.ID, CHANGED.content()), by(OTHER))
                .expectEvents(CHANGED);
        drafted()
                .andGiven(event(CHANGED, OTHER))
                .when(new ChangeRuleSet(Rules.ID, DRAFTED.content()), read(AUTHOR, 1))
                .expectNoEvents()
                .expectException(StaleVersion.class);
    }

    @Test
    void what_is_approved_never_changes() {
        approved()
                .when(new ChangeRuleSet(Rules.ID, CHANGED.content()), by(AUTHOR))
                .expectNoEvents()
                .expectException(broken("RuleSetIsADraft"));
        approved()
                .when(new ApproveRuleSet(Rules.ID, FIRST, LAST), by(OTHER))
                .expectNoEvents()
                .expectException(broken("RuleSetIsADraft"));
    }

    @Test
    void another_than_the_author_approves() {
        var approve = new ApproveRuleSet(Rules.ID, FIRST, LAST);
        drafted().when(approve, by(OTHER)).expectEvents(APPROVED);
        drafted().when(approve, by(AUTHOR)).expectNoEvents().expectException(broken("ApproverIsNotTheAuthor"));
        drafted()
                .andGiven(event(CHANGED, OTHER))
                .when(approve, by(OTHER))
                .expectNoEvents()
                .expectException(broken("ApproverIsNotTheAuthor"));
        drafted()
                .andGiven(event(CHANGED, OTHER))
                .when(approve, by(AUTHOR))
                .expectNoEvents()
                .expectException(broken("ApproverIsNotTheAuthor"));
    }

    @Test
    void only_the_governor_approves_and_only_what_was_read() {
        var approve = new ApproveRuleSet(Rules.ID, FIRST, LAST);
        drafted()
                .when(approve, by(ADMINISTRATOR))
                .expectNoEvents()
                .expectException(notAllowed("GovernorsApproveRuleSets"));
        drafted()
                .andGiven(event(CHANGED, AUTHOR))
                .when(approve, read(OTHER, 1))
                .expectNoEvents()
                .expectException(StaleVersion.class);
    }

    @Test
    void periods_are_periods_and_do_not_overlap() {
        drafted()
                .when(new ApproveRuleSet(Rules.ID, LAST, FIRST), by(OTHER))
                .expectException(broken("PeriodEndsAfterItBegins"));
        drafted().when(new ApproveRuleSet(Rules.ID, LAST, LAST), by(OTHER)).expectSuccessfulHandlerExecution();
        ruleSets.anotherHolds();
        drafted()
                .when(new ApproveRuleSet(Rules.ID, FIRST, LAST), by(OTHER))
                .expectNoEvents()
                .expectException(broken("PeriodsDoNotOverlap"));
    }

    @Test
    void an_approved_rule_set_is_ended_on_a_day_ahead_in_its_period() {
        var lastDay = LocalDate.of(2024, 12, 31);
        approved()
                .when(new EndRuleSet(Rules.ID, lastDay), by(AUTHOR))
                .expectEvents(new RuleSetEnded(Rules.ID, lastDay));
        approved()
                .when(new EndRuleSet(Rules.ID, LAST.plusDays(1)), by(AUTHOR))
                .expectException(broken("LastDayIsWithinThePeriod"));
        approved()
                .when(new EndRuleSet(Rules.ID, LocalDate.of(2024, 5, 1)), by(AUTHOR))
                .expectException(broken("LastDayIsAhead"));
        drafted().when(new EndRuleSet(Rules.ID, lastDay), by(AUTHOR)).expectException(broken("RuleSetIsApproved"));
    }

    @Test
    void those_of_another_county_neither_change_nor_end_it_but_the_administrator_may() {
        var lastDay = LocalDate.of(2024, 12, 31);
        approved()
                .when(new EndRuleSet(Rules.ID, lastDay), by(ELSEWHERE))
                .expectNoEvents()
                .expectException(notAllowed("DraftersAndAdministratorsChangeRuleSets"));
        drafted()
                .when(new ChangeRuleSet(Rules.ID, CHANGED.content()), by(ELSEWHERE))
                .expectNoEvents()
                .expectException(notAllowed("DraftersAndAdministratorsChangeRuleSets"));
        approved()
                .when(new EndRuleSet(Rules.ID, lastDay), by(ADMINISTRATOR))
                .expectEvents(new RuleSetEnded(Rules.ID, lastDay));
        drafted().when(new ApproveRuleSet(Rules.ID, FIRST, LAST), by(ELSEWHERE)).expectEvents(APPROVED);
    }

    private static Map<String, Object> read(ActingAs actor, long version) {
        return by(actor, version);
    }
}
