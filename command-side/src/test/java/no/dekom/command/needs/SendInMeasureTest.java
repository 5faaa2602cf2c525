package no.dekom.command.needs;

import static no.dekom.command.seedfunds.Havstrand.broken;
import static no.dekom.command.seedfunds.Havstrand.by;
import static no.dekom.command.seedfunds.Havstrand.notAllowed;

import java.time.Instant;
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
                Arguments.of("TargetGroupIsGiven", new Written().targetGroup("")),
                Arguments.of("ParticipantsAreGiven", new Written().participants(0)),
                Arguments.of("DurationIsGiven", new Written().years(0)),
                Arguments.of("MeasureRestsOnNeeds", new Written().needs()),
                Arguments.of("MeasureFollowsThePlan", new Written().plan("")),
                Arguments.of("UniversityIsNamed", new Written().university(null)),
                Arguments.of("CourseHasGatherings", new Written().gatherings()),
                Arguments.of("InterimWorkIsDescribed", new Written().interimWork("")),
                Arguments.of("BudgetIsGiven", new Written().budget()),
                Arguments.of("OwnShareIsGiven", new Written().budget(Written.line(100, 0, 100))),
                Arguments.of("OwnShareIsLargeEnough", new Written().budget(Written.line(200_000, 46_153, 140_000))),
                Arguments.of("MeasureLastsNoLongerThanAllowed", new Written().years(4)),
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

    /** 30 per cent of the grant: of 200 000 kr, 46 154 kr are own share when 153 846 kr are granted. */
    @Test
    void the_least_own_share_is_enough_and_the_rules_of_the_day_it_was_begun_on_hold() {
        var least = new Written().budget(Written.line(200_000, 46_154, 140_000));
        send(least.content(), Havstrand.COORDINATOR).expectEvents(SENT);
        Fjordane.measure()
                .givenCurrentTime(Instant.parse("2020-12-31T22:59:59Z"))
                .andGiven(Fjordane.proposed(new Written().years(6).content()))
                .andGivenCurrentTime(Instant.parse("2024-05-01T10:00:00Z"))
                .when(new SendInMeasure(Fjordane.MEASURE), by(Havstrand.COORDINATOR))
                .expectEvents(SENT);
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
