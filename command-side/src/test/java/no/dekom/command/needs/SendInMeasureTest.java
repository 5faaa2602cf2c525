package no.dekom.command.needs;

import static no.dekom.command.seedfunds.Havstrand.broken;
import static no.dekom.command.seedfunds.Havstrand.by;
import static no.dekom.command.seedfunds.Havstrand.notAllowed;

import java.util.stream.Stream;
import no.dekom.command.needs.Fjordane.Written;
import no.dekom.command.needs.sendin.SendInMeasure;
import no.dekom.command.seedfunds.Havstrand;
import no.dekom.events.ActingAs;
import no.dekom.events.needs.ChangeModel;
import no.dekom.events.needs.MeasureContent;
import no.dekom.events.needs.MeasureEvent.MeasureProposed;
import no.dekom.events.needs.MeasureEvent.MeasureSentIn;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Only a whole measure is sent in; what is missing has a name. */
class SendInMeasureTest {

    private static final MeasureSentIn SENT = new MeasureSentIn(Fjordane.MEASURE);

    private static ResultValidator<Measure> send(MeasureContent content, ActingAs actor) {
        return Fjordane.measure()
                .given(Fjordane.proposed(content))
                .when(new SendInMeasure(Fjordane.MEASURE), by(actor));
    }

    static Stream<Arguments> missing() {
        return Stream.of(
                Arguments.of("SchoolsAreNamed", new Written().schools()),
                Arguments.of("ParticipantsAreGiven", new Written().participants(0)),
                Arguments.of("DurationIsGiven", new Written().years(0)),
                Arguments.of("MeasureRestsOnNeeds", new Written().needs()),
                Arguments.of("MeasureFollowsThePlan", new Written().plan("")),
                Arguments.of("UniversityIsNamed", new Written().university(null)),
                Arguments.of("CourseHasGatherings", new Written().gatherings()),
                Arguments.of("InterimWorkIsDescribed", new Written().interimWork("")),
                Arguments.of("BudgetIsGiven", new Written().budget()),
                Arguments.of("OwnShareIsGiven", new Written().budget(Written.line(100, 0, 100))),
                Arguments.of("MeasureAnswersEveryCriterion", new Written().answers(5)));
    }

    @ParameterizedTest
    @MethodSource("missing")
    void what_is_missing_is_named(String rule, Written written) {
        send(written.content(), Havstrand.COORDINATOR).expectNoEvents().expectException(broken(rule));
    }

    @Test
    void the_coordinator_sends_in_a_whole_measure() {
        send(Fjordane.whole(), Havstrand.COORDINATOR).expectEvents(SENT);
    }

    @Test
    void single_teachers_need_no_university_and_teams_no_gatherings() {
        send(
                        new Written()
                                .model(ChangeModel.ENTHUSIAST)
                                .university(null)
                                .gatherings()
                                .interimWork("")
                                .content(),
                        Havstrand.COORDINATOR)
                .expectEvents(SENT);
        send(new Written().model(ChangeModel.PROCEDURE).gatherings().content(), Havstrand.COORDINATOR)
                .expectEvents(SENT);
    }

    @Test
    void a_joint_measure_gets_its_schools_as_they_join() {
        send(new Written().joint().schools().content(), Havstrand.COORDINATOR).expectEvents(SENT);
    }

    @Test
    void an_owner_sends_in_its_own_measure_only() {
        send(Fjordane.whole(), Havstrand.OWNERS_OFFICER).expectException(notAllowed("CoordinatorOrOwnerSendsIn"));
        Fjordane.measure()
                .given(new MeasureProposed(Fjordane.MEASURE, Havstrand.NETWORK, Havstrand.OWNER, Fjordane.whole()))
                .when(new SendInMeasure(Fjordane.MEASURE), by(Havstrand.OWNERS_OFFICER))
                .expectEvents(SENT);
    }

    @Test
    void neither_the_university_nor_the_work_group_sends_in() {
        for (var actor : new ActingAs[] {Fjordane.PARTNER, Havstrand.ASSESSOR, Fjordane.NEIGHBOUR}) {
            send(Fjordane.whole(), actor).expectNoEvents().expectException(notAllowed("CoordinatorOrOwnerSendsIn"));
        }
    }

    @Test
    void what_is_sent_in_is_not_sent_again() {
        Fjordane.measure()
                .given(Fjordane.proposed(Fjordane.whole()), SENT)
                .when(new SendInMeasure(Fjordane.MEASURE), by(Havstrand.COORDINATOR))
                .expectNoEvents()
                .expectException(broken("MeasureIsBeingWritten"));
    }
}
