package no.dekom.command.decisions;

import static no.dekom.command.seedfunds.Havstrand.broken;
import static no.dekom.command.seedfunds.Havstrand.by;
import static no.dekom.command.seedfunds.Havstrand.notAllowed;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import no.dekom.command.decisions.approve.ApproveDecision;
import no.dekom.command.decisions.approve.SendBackDecision;
import no.dekom.command.decisions.letter.KeepLetter;
import no.dekom.command.decisions.prepare.PrepareDecision;
import no.dekom.command.directory.FixedDirectory;
import no.dekom.command.edge.Facts;
import no.dekom.command.edge.KeptDocuments;
import no.dekom.command.edge.StaleVersion;
import no.dekom.command.rulesets.FixedRuleSets;
import no.dekom.command.rulesets.RuleSets.Approved;
import no.dekom.command.rulesets.RuleSets.Limits;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.decisions.DecisionContent;
import no.dekom.events.decisions.DecisionKind;
import no.dekom.events.decisions.GrantEvent.DecisionApproved;
import no.dekom.events.decisions.GrantEvent.DecisionPrepared;
import no.dekom.events.decisions.GrantEvent.DecisionSentBack;
import no.dekom.events.decisions.GrantEvent.LetterMade;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.organisations.LetterLanguage;
import no.dekom.events.organisations.OrganisationKind;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class GrantTest {

    private static final OrganisationId COUNTY = new OrganisationId("sf-trondelag");
    private static final OrganisationId OWNER = new OrganisationId("orland");
    private static final OrganisationId NTNU = new OrganisationId("ntnu");
    private static final OrganisationId FAR_AWAY = new OrganisationId("stavanger");
    private static final ActingAs UNNI = new ActingAs(new PersonId("unni"), Role.STATE_GOVERNOR, COUNTY);
    private static final ActingAs MAJA = new ActingAs(new PersonId("maja"), Role.STATE_GOVERNOR, COUNTY);
    private static final ActingAs NEIGHBOUR =
            new ActingAs(new PersonId("nina"), Role.STATE_GOVERNOR, new OrganisationId("sf-rogaland"));
    private static final ActingAs OFFICER = new ActingAs(new PersonId("olav"), Role.SCHOOL_OWNER, OWNER);
    private static final GrantId ID = GrantId.of(COUNTY, 2026, OWNER);
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 12, 31);
    private static final LocalDate REPORT = LocalDate.of(2027, 1, 15);
    private static final DecisionContent CONTENT = content(100_000, "", 30_000);

    private static DecisionContent content(long granted, String reason, long ownShare) {
        return new DecisionContent(new Nok(granted), reason, "", new Nok(ownShare), FROM, TO, REPORT);
    }

    private static DecisionContent content(LocalDate to, LocalDate reportBy) {
        return new DecisionContent(new Nok(100_000), "", "", new Nok(30_000), FROM, to, reportBy);
    }

    private static PrepareDecision prepare(DecisionContent content) {
        return prepare(DecisionKind.ORIGINAL, null, content);
    }

    private static PrepareDecision prepare(DecisionKind kind, Integer changes, DecisionContent content) {
        return new PrepareDecision(ID, 2026, OWNER, kind, changes, FixedGrounds.RECOMMENDATION, 2, content);
    }

    private static DecisionPrepared prepared(int number, DecisionKind kind, Integer changes, DecisionContent content) {
        return new DecisionPrepared(
                ID,
                COUNTY,
                2026,
                OWNER,
                number,
                kind,
                changes,
                FixedGrounds.RECOMMENDATION,
                2,
                new Nok(100_000),
                FixedGrounds.RULES,
                content);
    }

    private static final DecisionPrepared PREPARED = prepared(1, DecisionKind.ORIGINAL, null, CONTENT);
    private static final DecisionApproved APPROVED = new DecisionApproved(ID, 1);

    private static TestExecutor<Grant> given(FixedGrounds grounds, Object... events) {
        var fixture = new AggregateTestFixture<>(Grant.class);
        fixture.registerInjectableResource(new FixedDirectory()
                .organisation(COUNTY, OrganisationKind.COUNTY_GOVERNOR, null)
                .organisation(OWNER, OrganisationKind.SCHOOL_OWNER, COUNTY)
                .organisation(NTNU, OrganisationKind.UNIVERSITY, null)
                .organisation(FAR_AWAY, OrganisationKind.SCHOOL_OWNER, NEIGHBOUR.organisation())
                .role(UNNI)
                .role(MAJA)
                .role(NEIGHBOUR)
                .role(OFFICER));
        fixture.registerInjectableResource(grounds);
        fixture.registerInjectableResource(new FixedRuleSets()
                .approved(
                        FixedGrounds.RULES, new Approved(FROM, null, new Limits(null, 30, 3, 3, MonthDay.of(1, 15)))));
        fixture.registerInjectableResource(new KeptDocuments(null) {
            @Override
            public boolean has(String sha256, String subject) {
                return sha256.equals("abc") && subject.equals(KeepLetter.subject(ID, 1));
            }
        });
        fixture.registerCommandHandlerInterceptor((unitOfWork, chain) -> {
            unitOfWork.registerCorrelationDataProvider(new SimpleCorrelationDataProvider(Facts.ACTOR));
            return chain.proceed();
        });
        var byUnni = Arrays.stream(events)
                .map(it -> GenericEventMessage.asEventMessage(it).withMetaData(Facts.of(UNNI)))
                .toArray();
        return events.length == 0 ? fixture.givenNoPriorActivity() : fixture.given(byUnni);
    }

    private static ResultValidator<Grant> refused(PrepareDecision command, String rule, Object... events) {
        return given(new FixedGrounds(), events)
                .when(command, by(UNNI))
                .expectNoEvents()
                .expectException(broken(rule));
    }

    @Test
    void the_governor_of_the_county_prepares_what_the_forum_recommends() {
        given(new FixedGrounds()).when(prepare(CONTENT), by(UNNI)).expectEvents(PREPARED);
        for (var other : new ActingAs[] {NEIGHBOUR, OFFICER}) {
            given(new FixedGrounds())
                    .when(prepare(CONTENT), by(other))
                    .expectNoEvents()
                    .expectException(notAllowed("GovernorOfTheCountyDecides"));
        }
    }

    @Test
    void a_departure_has_a_reason() {
        refused(prepare(content(90_000, " ", 27_000)), "DepartureHasAReason");
        var told = content(90_000, "En skole er lagt ned.", 27_000);
        given(new FixedGrounds())
                .when(prepare(told), by(UNNI))
                .expectEvents(prepared(1, DecisionKind.ORIGINAL, null, told));
    }

    @Test
    void it_rests_on_the_newest_recommendation_that_is_sent() {
        var grounds = new FixedGrounds();
        grounds.version = 3;
        onOld(grounds);
        grounds.version = 2;
        grounds.sent = false;
        onOld(grounds);
        grounds.version = 0;
        onOld(grounds);
    }

    private static void onOld(FixedGrounds grounds) {
        given(grounds)
                .when(prepare(CONTENT), by(UNNI))
                .expectNoEvents()
                .expectException(broken("RestsOnNewestRecommendation"));
        given(grounds, PREPARED)
                .when(new ApproveDecision(ID, 1), by(MAJA))
                .expectNoEvents()
                .expectException(broken("RestsOnNewestRecommendation"));
    }

    @Test
    void the_own_share_is_thirty_per_cent_of_the_grant_but_universities_add_none() {
        refused(prepare(content(100_000, "", 29_999)), "OwnShareCoversTheDemand");
        refused(prepare(content(100_001, "Mer.", 30_000)), "OwnShareCoversTheDemand");
        var university = GrantId.of(COUNTY, 2026, NTNU);
        given(new FixedGrounds())
                .when(
                        new PrepareDecision(
                                university,
                                2026,
                                NTNU,
                                DecisionKind.ORIGINAL,
                                null,
                                FixedGrounds.RECOMMENDATION,
                                2,
                                content(100_000, "", 0)),
                        by(UNNI))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void period_and_report_are_within_the_rule_set() {
        refused(prepare(content(FROM, REPORT)), "GrantPeriodEndsAfterItBegins");
        refused(prepare(content(FROM.plusYears(3), REPORT)), "GrantPeriodWithinTheRuleSet");
        refused(prepare(content(TO, REPORT.plusDays(1))), "ReportDeadlineWithinTheRuleSet");
        refused(prepare(content(TO, FROM.minusDays(1))), "ReportDeadlineWithinTheRuleSet");
        var two = content(LocalDate.of(2027, 7, 31), LocalDate.of(2028, 1, 15));
        given(new FixedGrounds()).when(prepare(two), by(UNNI)).expectSuccessfulHandlerExecution();
    }

    @Test
    void only_somebody_in_the_county_or_a_university_gets_money() {
        var far = new PrepareDecision(
                GrantId.of(COUNTY, 2026, FAR_AWAY),
                2026,
                FAR_AWAY,
                DecisionKind.ORIGINAL,
                null,
                FixedGrounds.RECOMMENDATION,
                2,
                CONTENT);
        refused(far, "RecipientIsOfTheCounty");
    }

    @Test
    void the_frame_holds_when_it_is_prepared_and_again_when_it_is_approved() {
        var grounds = new FixedGrounds();
        grounds.othersPlanned = new Nok(900_001);
        given(grounds).when(prepare(CONTENT), by(UNNI)).expectException(broken("DecisionsFitTheFrame"));
        grounds = new FixedGrounds();
        grounds.othersInForce = new Nok(900_001);
        given(grounds, PREPARED)
                .when(new ApproveDecision(ID, 1), by(MAJA))
                .expectNoEvents()
                .expectException(broken("DecisionsFitTheFrame"));
    }

    @Test
    void another_than_the_preparer_approves() {
        given(new FixedGrounds(), PREPARED)
                .when(new ApproveDecision(ID, 1), by(UNNI))
                .expectNoEvents()
                .expectException(broken("ApproverIsAnother"));
        given(new FixedGrounds(), PREPARED)
                .when(new ApproveDecision(ID, 1), by(MAJA))
                .expectEvents(APPROVED);
        for (var other : new ActingAs[] {NEIGHBOUR, OFFICER}) {
            given(new FixedGrounds(), PREPARED)
                    .when(new ApproveDecision(ID, 1), by(other))
                    .expectNoEvents()
                    .expectException(notAllowed("GovernorOfTheCountyDecides"));
            given(new FixedGrounds(), PREPARED)
                    .when(new SendBackDecision(ID, 1, "Nei."), by(other))
                    .expectNoEvents()
                    .expectException(notAllowed("GovernorOfTheCountyDecides"));
        }
    }

    @Test
    void what_is_sent_back_is_prepared_again_under_its_number_before_it_is_approved() {
        var back = new DecisionSentBack(ID, 1, "Skriv et vilkår.");
        given(new FixedGrounds(), PREPARED)
                .when(new SendBackDecision(ID, 1, "Skriv et vilkår."), by(MAJA))
                .expectEvents(back);
        given(new FixedGrounds(), PREPARED, back)
                .when(new ApproveDecision(ID, 1), by(MAJA))
                .expectException(broken("DecisionWaits"));
        given(new FixedGrounds(), PREPARED, back)
                .when(prepare(CONTENT), by(UNNI))
                .expectEvents(PREPARED);
        given(new FixedGrounds(), PREPARED).when(prepare(CONTENT), by(UNNI)).expectEvents(PREPARED);
        given(new FixedGrounds(), PREPARED, APPROVED)
                .when(new ApproveDecision(ID, 1), by(MAJA))
                .expectException(broken("DecisionWaits"));
        given(new FixedGrounds(), PREPARED)
                .when(new ApproveDecision(ID, 2), by(MAJA))
                .expectException(broken("DecisionWaits"));
    }

    @Test
    void what_is_in_force_changes_only_by_a_decision_that_refers_to_it() {
        refused(prepare(CONTENT), "ChangeRefersToTheDecisionInForce", PREPARED, APPROVED);
        refused(prepare(DecisionKind.AMENDED, 2, CONTENT), "ChangeRefersToTheDecisionInForce", PREPARED, APPROVED);
        refused(prepare(DecisionKind.AMENDED, 1, CONTENT), "ChangeRefersToTheDecisionInForce", PREPARED);
        refused(prepare(DecisionKind.AMENDED, 1, CONTENT), "ChangeHasAReason", PREPARED, APPROVED);
        refused(
                prepare(DecisionKind.WITHDRAWN, 1, content(1, "Gjennomføres ikke.", 30_000)),
                "WithdrawnGrantsNothing",
                PREPARED,
                APPROVED);
        var nothing = content(0, "Gjennomføres ikke.", 0);
        given(new FixedGrounds(), PREPARED, APPROVED)
                .when(prepare(DecisionKind.WITHDRAWN, 1, nothing), by(UNNI))
                .expectEvents(prepared(2, DecisionKind.WITHDRAWN, 1, nothing));
    }

    @Test
    void the_service_keeps_the_letter_of_a_decision_in_force_once() {
        var letter = new KeepLetter(ID, 1, LetterLanguage.NYNORSK, "abc");
        var made = new LetterMade(ID, 1, LetterLanguage.NYNORSK, "abc", "application/pdf");
        var service = new ActingAs(new PersonId("tjenesten"), Role.AUTOMATION, null);
        given(new FixedGrounds(), PREPARED, APPROVED).when(letter, by(service)).expectEvents(made);
        given(new FixedGrounds(), PREPARED, APPROVED, made)
                .when(new KeepLetter(ID, 1, LetterLanguage.BOKMAAL, "abc"), by(service))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        given(new FixedGrounds(), PREPARED)
                .when(letter, by(service))
                .expectException(broken("LetterIsOfADecisionInForce"));
        given(new FixedGrounds(), PREPARED, APPROVED)
                .when(new KeepLetter(ID, 1, LetterLanguage.NYNORSK, "annet"), by(service))
                .expectException(broken("DocumentIsOfThisDecision"));
        given(new FixedGrounds(), PREPARED, APPROVED)
                .when(letter, by(MAJA))
                .expectException(notAllowed("TheServiceKeepsLetters"));
    }

    @Test
    void who_read_an_older_one_is_told() {
        var read = Map.of(Facts.READ_VERSION, 1L);
        var metadata = new HashMap<String, Object>(Facts.of(MAJA));
        metadata.putAll(read);
        given(new FixedGrounds(), PREPARED, PREPARED)
                .when(new ApproveDecision(ID, 1), metadata)
                .expectNoEvents()
                .expectException(StaleVersion.class);
    }
}
