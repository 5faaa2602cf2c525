package no.dekom.command.needs;

import static no.dekom.command.seedfunds.Havstrand.broken;
import static no.dekom.command.seedfunds.Havstrand.by;
import static no.dekom.command.seedfunds.Havstrand.notAllowed;

import java.util.List;
import no.dekom.command.edge.StaleVersion;
import no.dekom.command.needs.check.AcceptMeasure;
import no.dekom.command.needs.check.ReopenMeasure;
import no.dekom.command.needs.check.SendBackMeasure;
import no.dekom.command.needs.propose.AmendMeasure;
import no.dekom.command.needs.sendin.SendInMeasure;
import no.dekom.command.needs.withdraw.WithdrawMeasure;
import no.dekom.command.seedfunds.Havstrand;
import no.dekom.events.ActingAs;
import no.dekom.events.needs.MeasureEvent.MeasureAccepted;
import no.dekom.events.needs.MeasureEvent.MeasureAmended;
import no.dekom.events.needs.MeasureEvent.MeasureProposed;
import no.dekom.events.needs.MeasureEvent.MeasureReopened;
import no.dekom.events.needs.MeasureEvent.MeasureSentBack;
import no.dekom.events.needs.MeasureEvent.MeasureSentIn;
import no.dekom.events.needs.MeasureEvent.MeasureWithdrawn;
import no.dekom.events.needs.MeasureSection;
import no.dekom.events.needs.Remark;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

/** The secretariat checks what is sent in: it accepts, or it says what must be mended. */
class MeasureCheckTest {

    private static final MeasureProposed PROPOSED = Fjordane.proposed(Fjordane.whole());
    private static final MeasureSentIn SENT = new MeasureSentIn(Fjordane.MEASURE);
    private static final List<Remark> REMARKS = List.of(new Remark(MeasureSection.BUDGET, "Egenandelen er for lav."));
    private static final MeasureSentBack BACK = new MeasureSentBack(Fjordane.MEASURE, REMARKS);
    private static final MeasureAccepted ACCEPTED = new MeasureAccepted(Fjordane.MEASURE, "");

    private static TestExecutor<Measure> given(Object... events) {
        return Fjordane.measure().given(events);
    }

    @Test
    void the_secretariat_sends_back_with_remarks() {
        given(PROPOSED, SENT)
                .when(new SendBackMeasure(Fjordane.MEASURE, REMARKS), by(Fjordane.GOVERNOR))
                .expectEvents(BACK);
        given(PROPOSED, SENT)
                .when(new SendBackMeasure(Fjordane.MEASURE, List.of()), by(Fjordane.GOVERNOR))
                .expectNoEvents()
                .expectException(broken("SendingBackHasRemarks"));
    }

    @Test
    void what_came_back_is_mended_and_sent_again() {
        given(PROPOSED, SENT, BACK)
                .when(new AmendMeasure(Fjordane.MEASURE, Fjordane.whole()), by(Havstrand.COORDINATOR))
                .expectEvents(new MeasureAmended(Fjordane.MEASURE, Fjordane.whole()));
        given(PROPOSED, SENT, BACK)
                .when(new SendInMeasure(Fjordane.MEASURE), by(Havstrand.COORDINATOR))
                .expectEvents(SENT);
    }

    @Test
    void the_secretariat_accepts() {
        given(PROPOSED, SENT)
                .when(new AcceptMeasure(Fjordane.MEASURE, "Godt."), by(Fjordane.GOVERNOR))
                .expectEvents(new MeasureAccepted(Fjordane.MEASURE, "Godt."));
    }

    @Test
    void nobody_checks_what_is_not_sent_in() {
        given(PROPOSED)
                .when(new AcceptMeasure(Fjordane.MEASURE, ""), by(Fjordane.GOVERNOR))
                .expectException(broken("MeasureIsSentIn"));
        given(PROPOSED, SENT, ACCEPTED)
                .when(new SendBackMeasure(Fjordane.MEASURE, REMARKS), by(Fjordane.GOVERNOR))
                .expectException(broken("MeasureIsSentIn"));
    }

    @Test
    void only_the_secretariat_of_the_own_county_checks() {
        for (var actor : new ActingAs[] {Fjordane.OTHER_GOVERNOR, Havstrand.COORDINATOR, Fjordane.PARTNER}) {
            given(PROPOSED, SENT)
                    .when(new AcceptMeasure(Fjordane.MEASURE, ""), by(actor))
                    .expectNoEvents()
                    .expectException(notAllowed("SecretariatChecksMeasures"));
            given(PROPOSED, SENT)
                    .when(new SendBackMeasure(Fjordane.MEASURE, REMARKS), by(actor))
                    .expectNoEvents()
                    .expectException(notAllowed("SecretariatChecksMeasures"));
        }
    }

    @Test
    void the_secretariat_opens_what_it_accepted_again() {
        var reopen = new ReopenMeasure(Fjordane.MEASURE, "Budsjettet må ses på igjen");
        var reopened = new MeasureReopened(Fjordane.MEASURE, "Budsjettet må ses på igjen");
        given(PROPOSED, SENT, ACCEPTED).when(reopen, by(Fjordane.GOVERNOR)).expectEvents(reopened);
        given(PROPOSED, SENT, ACCEPTED, reopened)
                .when(new SendBackMeasure(Fjordane.MEASURE, REMARKS), by(Fjordane.GOVERNOR))
                .expectEvents(BACK);
        given(PROPOSED, SENT).when(reopen, by(Fjordane.GOVERNOR)).expectException(broken("MeasureIsAccepted"));
        given(PROPOSED, SENT, ACCEPTED)
                .when(reopen, by(Fjordane.GOVERNOR, 2))
                .expectNoEvents()
                .expectException(StaleVersion.class);
        for (var actor : new ActingAs[] {Fjordane.OTHER_GOVERNOR, Havstrand.COORDINATOR, Fjordane.PARTNER}) {
            given(PROPOSED, SENT, ACCEPTED)
                    .when(reopen, by(actor))
                    .expectNoEvents()
                    .expectException(notAllowed("SecretariatChecksMeasures"));
        }
    }

    @Test
    void the_coordinator_withdraws_until_it_is_accepted() {
        var withdraw = new WithdrawMeasure(Fjordane.MEASURE, "Skolene slås sammen");
        given(PROPOSED, SENT)
                .when(withdraw, by(Havstrand.COORDINATOR))
                .expectEvents(new MeasureWithdrawn(Fjordane.MEASURE, "Skolene slås sammen"));
        given(PROPOSED, SENT, ACCEPTED)
                .when(withdraw, by(Havstrand.COORDINATOR))
                .expectException(broken("MeasureIsNotSettled"));
        given(PROPOSED)
                .when(withdraw, by(Havstrand.TEACHER))
                .expectNoEvents()
                .expectException(notAllowed("CoordinatorOrOwnerSendsIn"));
    }
}
