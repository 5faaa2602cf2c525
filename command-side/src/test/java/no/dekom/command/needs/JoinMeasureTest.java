package no.dekom.command.needs;

import static no.dekom.command.seedfunds.Havstrand.broken;
import static no.dekom.command.seedfunds.Havstrand.by;
import static no.dekom.command.seedfunds.Havstrand.notAllowed;

import java.util.List;
import no.dekom.command.needs.Fjordane.Written;
import no.dekom.command.needs.join.JoinMeasure;
import no.dekom.command.seedfunds.Havstrand;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.needs.MeasureContent;
import no.dekom.events.needs.MeasureEvent.MeasureAccepted;
import no.dekom.events.needs.MeasureEvent.MeasureSentIn;
import no.dekom.events.needs.MeasureEvent.SchoolsJoined;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

/** Schools of all networks of the county join a joint measure in batches. */
class JoinMeasureTest {

    private static final MeasureContent JOINT = new Written().joint().schools().content();
    private static final MeasureSentIn SENT = new MeasureSentIn(Fjordane.MEASURE);
    private static final MeasureAccepted ACCEPTED = new MeasureAccepted(Fjordane.MEASURE, "");

    private static ResultValidator<Measure> join(ActingAs actor, OrganisationId school, Object... given) {
        return Fjordane.measure().given(given).when(new JoinMeasure(Fjordane.MEASURE, 1, List.of(school)), by(actor));
    }

    @Test
    void a_coordinator_of_another_network_lets_its_school_join() {
        var joined = new SchoolsJoined(Fjordane.MEASURE, 1, List.of(Fjordane.OTHER_SCHOOL));
        join(Fjordane.NEIGHBOUR, Fjordane.OTHER_SCHOOL, Fjordane.proposed(JOINT), SENT, ACCEPTED)
                .expectEvents(joined);
        join(Fjordane.NEIGHBOUR, Fjordane.OTHER_SCHOOL, Fjordane.proposed(JOINT), SENT, ACCEPTED, joined)
                .expectNoEvents()
                .expectException(broken("SchoolsJoinOnce"));
    }

    @Test
    void an_owner_lets_its_own_schools_join_and_no_others() {
        join(Havstrand.OWNERS_OFFICER, Havstrand.SCHOOL, Fjordane.proposed(JOINT), SENT, ACCEPTED)
                .expectEvents(new SchoolsJoined(Fjordane.MEASURE, 1, List.of(Havstrand.SCHOOL)));
        join(Havstrand.OWNERS_OFFICER, Fjordane.OTHER_SCHOOL, Fjordane.proposed(JOINT), SENT, ACCEPTED)
                .expectException(broken("SchoolsAreTheJoinersOwn"));
    }

    @Test
    void only_an_accepted_joint_measure_is_open() {
        join(Havstrand.OWNERS_OFFICER, Havstrand.SCHOOL, Fjordane.proposed(JOINT), SENT)
                .expectException(broken("MeasureIsOpenToJoin"));
        join(Havstrand.OWNERS_OFFICER, Havstrand.SCHOOL, Fjordane.proposed(Fjordane.whole()), SENT, ACCEPTED)
                .expectException(broken("MeasureIsOpenToJoin"));
    }

    @Test
    void a_school_does_not_join_by_itself() {
        join(Havstrand.TEACHER, Havstrand.SCHOOL, Fjordane.proposed(JOINT), SENT, ACCEPTED)
                .expectNoEvents()
                .expectException(notAllowed("CoordinatorsAndOwnersLetSchoolsJoin"));
    }
}
