package no.dekom.command.surveys;

import static no.dekom.command.seedfunds.Havstrand.broken;
import static no.dekom.command.seedfunds.Havstrand.by;
import static no.dekom.command.seedfunds.Havstrand.notAllowed;
import static no.dekom.command.surveys.Lysefjord.CONTENT;
import static no.dekom.command.surveys.Lysefjord.COORDINATOR;
import static no.dekom.command.surveys.Lysefjord.FORM;
import static no.dekom.command.surveys.Lysefjord.NETWORK;
import static no.dekom.command.surveys.Lysefjord.same;

import java.util.List;
import no.dekom.command.edge.StaleVersion;
import no.dekom.command.surveys.publish.InstrumentDraft;
import no.dekom.command.surveys.publish.PublishInstrument;
import no.dekom.command.surveys.publish.ReviseInstrument;
import no.dekom.events.ActingAs;
import no.dekom.events.surveys.InstrumentContent;
import no.dekom.events.surveys.InstrumentEvent.InstrumentPublished;
import no.dekom.events.surveys.SurveyItem;
import no.dekom.events.surveys.SurveyPart;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class InstrumentTest {

    private static final InstrumentDraft DRAFT = draft("Vi deler.", "Vi prøver.");
    private static final InstrumentPublished FIRST = new InstrumentPublished(FORM, 1, NETWORK, CONTENT);

    private static InstrumentDraft draft(String first, String second) {
        return new InstrumentDraft(
                same("Utbytte"),
                List.of(
                        new InstrumentDraft.Part(same("Deling"), false, List.of(same(first), same(second))),
                        new InstrumentDraft.Part(same("Før og nå"), true, List.of(same("Jeg leder.")))),
                List.of(same("Hva vil du si?")));
    }

    private static AggregateTestFixture<Instrument> fixture() {
        var fixture = new AggregateTestFixture<>(Instrument.class);
        fixture.registerInjectableResource(Lysefjord.directory());
        return fixture;
    }

    @Test
    void who_answers_for_a_network_publishes_and_each_question_gets_its_key() {
        var command = new PublishInstrument(FORM, NETWORK, DRAFT);
        fixture().givenNoPriorActivity().when(command, by(COORDINATOR)).expectEvents(FIRST);
        for (var other : new ActingAs[] {Lysefjord.NEIGHBOUR, Lysefjord.TEACHER, Lysefjord.GROUP, Lysefjord.FORMER}) {
            fixture()
                    .givenNoPriorActivity()
                    .when(command, by(other))
                    .expectNoEvents()
                    .expectException(notAllowed("AskersMakeSurveys"));
        }
    }

    @Test
    void a_question_stands_once_and_something_is_asked() {
        fixture()
                .givenNoPriorActivity()
                .when(new PublishInstrument(FORM, NETWORK, draft("Vi deler.", "Vi deler.")), by(COORDINATOR))
                .expectException(broken("EachQuestionStandsOnce"));
        fixture()
                .givenNoPriorActivity()
                .when(
                        new PublishInstrument(FORM, NETWORK, new InstrumentDraft(same("Tomt"), List.of(), List.of())),
                        by(COORDINATOR))
                .expectException(broken("SomethingIsAsked"));
    }

    @Test
    void the_same_words_keep_their_key_in_the_next_version_and_new_words_get_a_new_one() {
        var next = new InstrumentContent(
                CONTENT.title(),
                List.of(
                        new SurveyPart(
                                "p1",
                                same("Deling"),
                                false,
                                List.of(
                                        new SurveyItem("q3", same("Vi prøver.")),
                                        new SurveyItem("q7", same("Vi ser på timer.")))),
                        CONTENT.parts().getLast()),
                CONTENT.questions());
        var command = new ReviseInstrument(FORM, draft("Vi prøver.", "Vi ser på timer."));
        fixture()
                .given(FIRST)
                .when(command, by(COORDINATOR))
                .expectEvents(new InstrumentPublished(FORM, 2, NETWORK, next));
        var third = new InstrumentPublished(FORM, 2, NETWORK, next);
        fixture()
                .given(FIRST, third)
                .when(new ReviseInstrument(FORM, DRAFT), by(COORDINATOR))
                .expectEvents(new InstrumentPublished(FORM, 3, NETWORK, CONTENT));
        fixture().given(FIRST).when(command, by(Lysefjord.NEIGHBOUR)).expectException(notAllowed("AskersMakeSurveys"));
        fixture()
                .given(FIRST, third)
                .when(command, no.dekom.command.seedfunds.Havstrand.by(COORDINATOR, 1))
                .expectException(StaleVersion.class);
    }
}
