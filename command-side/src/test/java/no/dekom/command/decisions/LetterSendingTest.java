package no.dekom.command.decisions;

import static no.dekom.command.seedfunds.Havstrand.broken;
import static no.dekom.command.seedfunds.Havstrand.by;
import static no.dekom.command.seedfunds.Havstrand.notAllowed;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import no.dekom.command.decisions.letter.KeepSending;
import no.dekom.command.decisions.letter.OrderLetterAgain;
import no.dekom.command.decisions.letter.ReceiveLetter;
import no.dekom.command.directory.FixedDirectory;
import no.dekom.command.edge.Facts;
import no.dekom.command.edge.KeptDocuments;
import no.dekom.command.rulesets.FixedRuleSets;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.decisions.DecisionContent;
import no.dekom.events.decisions.DecisionKind;
import no.dekom.events.decisions.GrantEvent.DecisionApproved;
import no.dekom.events.decisions.GrantEvent.DecisionPrepared;
import no.dekom.events.decisions.GrantEvent.LetterFailed;
import no.dekom.events.decisions.GrantEvent.LetterMade;
import no.dekom.events.decisions.GrantEvent.LetterOrderedAgain;
import no.dekom.events.decisions.GrantEvent.LetterReceived;
import no.dekom.events.decisions.GrantEvent.LetterSent;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.decisions.SendingFault;
import no.dekom.events.decisions.SendingWay;
import no.dekom.events.organisations.LetterLanguage;
import no.dekom.events.organisations.OrganisationKind;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class LetterSendingTest {

    private static final OrganisationId COUNTY = new OrganisationId("sf-trondelag");
    private static final OrganisationId OWNER = new OrganisationId("orland");
    private static final ActingAs UNNI = new ActingAs(new PersonId("unni"), Role.STATE_GOVERNOR, COUNTY);
    private static final ActingAs OFFICER = new ActingAs(new PersonId("olav"), Role.SCHOOL_OWNER, OWNER);
    private static final ActingAs NEIGHBOUR =
            new ActingAs(new PersonId("kari"), Role.SCHOOL_OWNER, new OrganisationId("bjugn"));
    private static final GrantId ID = GrantId.of(COUNTY, 2026, OWNER);
    private static final LetterMade MADE = new LetterMade(ID, 1, LetterLanguage.NYNORSK, "abc", "application/pdf");
    private static final LetterSent SENT = new LetterSent(ID, 1, SendingWay.EMAIL);
    private static final LetterFailed FAILED = new LetterFailed(ID, 1, SendingWay.EMAIL, SendingFault.REFUSED);
    private static final LetterOrderedAgain AGAIN = new LetterOrderedAgain(ID, 1);
    private static final KeepSending IS_SENT = new KeepSending(ID, 1, SendingWay.EMAIL, null);
    private static final KeepSending IS_REFUSED = new KeepSending(ID, 1, SendingWay.EMAIL, SendingFault.REFUSED);

    private static DecisionPrepared prepared() {
        var day = LocalDate.of(2026, 1, 1);
        var content = new DecisionContent(new Nok(100), "", "", new Nok(30), day, day.plusDays(300), day.plusDays(380));
        return new DecisionPrepared(
                ID,
                COUNTY,
                2026,
                OWNER,
                1,
                DecisionKind.ORIGINAL,
                null,
                FixedGrounds.RECOMMENDATION,
                2,
                new Nok(100),
                FixedGrounds.RULES,
                content);
    }

    /** Of a decision that is approved. */
    private static TestExecutor<Grant> given(Object... events) {
        var fixture = new AggregateTestFixture<>(Grant.class);
        fixture.registerInjectableResource(new FixedDirectory()
                .organisation(COUNTY, OrganisationKind.COUNTY_GOVERNOR, null)
                .organisation(OWNER, OrganisationKind.SCHOOL_OWNER, COUNTY)
                .role(UNNI)
                .role(OFFICER)
                .role(NEIGHBOUR));
        fixture.registerInjectableResource(new FixedGrounds());
        fixture.registerInjectableResource(new FixedRuleSets());
        fixture.registerInjectableResource(new KeptDocuments(null));
        fixture.registerCommandHandlerInterceptor((unitOfWork, chain) -> {
            unitOfWork.registerCorrelationDataProvider(new SimpleCorrelationDataProvider(Facts.ACTOR));
            return chain.proceed();
        });
        return fixture.given(Stream.concat(Stream.of(prepared(), new DecisionApproved(ID, 1)), Arrays.stream(events))
                .map(it -> GenericEventMessage.asEventMessage(it).withMetaData(Facts.of(UNNI)))
                .toArray());
    }

    @Test
    void what_becomes_of_a_letter_is_kept_once() {
        given(MADE).when(IS_SENT, by(ActingAs.SERVICE)).expectEvents(SENT);
        given(MADE, SENT).when(IS_SENT, by(ActingAs.SERVICE)).expectNoEvents().expectSuccessfulHandlerExecution();
        given(MADE).when(IS_REFUSED, by(ActingAs.SERVICE)).expectEvents(FAILED);
        given(MADE, FAILED)
                .when(IS_REFUSED, by(ActingAs.SERVICE))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        given(MADE, SENT)
                .when(IS_REFUSED, by(ActingAs.SERVICE))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        given().when(IS_SENT, by(ActingAs.SERVICE)).expectException(broken("LetterIsMade"));
        given(MADE).when(IS_SENT, by(UNNI)).expectException(notAllowed("TheServiceKeepsLetters"));
    }

    @Test
    void the_governor_orders_again_what_did_not_arrive() {
        var again = new OrderLetterAgain(ID, 1);
        given(MADE, FAILED).when(again, by(UNNI)).expectEvents(AGAIN);
        given(MADE, FAILED, AGAIN).when(again, by(UNNI)).expectException(broken("LetterDidNotArrive"));
        given(MADE, SENT).when(again, by(UNNI)).expectException(broken("LetterDidNotArrive"));
        given(MADE, FAILED).when(again, by(OFFICER)).expectException(notAllowed("GovernorOfTheCountyDecides"));
        given(MADE, FAILED, AGAIN).when(IS_REFUSED, by(ActingAs.SERVICE)).expectEvents(FAILED);
    }

    @Test
    void the_first_of_the_recipient_who_opens_it_receives_it() {
        var receive = new ReceiveLetter(ID, 1);
        given(MADE).when(receive, by(OFFICER)).expectEvents(new LetterReceived(ID, 1));
        given(MADE, SENT, new LetterReceived(ID, 1))
                .when(receive, by(OFFICER))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        for (var other : new ActingAs[] {UNNI, NEIGHBOUR, ActingAs.SERVICE}) {
            given(MADE).when(receive, by(other)).expectException(notAllowed("RecipientsReceiveTheirLetters"));
        }
        given().when(receive, by(OFFICER)).expectException(broken("LetterIsMade"));
    }
}
