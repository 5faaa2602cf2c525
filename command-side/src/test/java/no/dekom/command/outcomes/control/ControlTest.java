package no.dekom.command.outcomes.control;

import static no.dekom.command.outcomes.Fjordlesing.EXPECTED;
import static no.dekom.command.outcomes.Fjordlesing.MEASURE;
import static no.dekom.command.outcomes.Fjordlesing.NETWORK;
import static no.dekom.command.outcomes.Fjordlesing.REPORTED;
import static no.dekom.command.outcomes.Fjordlesing.UNIVERSITY;
import static no.dekom.command.outcomes.Fjordlesing.locked;
import static no.dekom.command.outcomes.Fjordlesing.send;
import static no.dekom.command.outcomes.Fjordlesing.signed;
import static no.dekom.command.seedfunds.Havstrand.broken;
import static no.dekom.command.seedfunds.Havstrand.notAllowed;

import java.time.LocalDate;
import java.util.stream.Stream;
import no.dekom.command.outcomes.Fjordlesing;
import no.dekom.events.ActingAs;
import no.dekom.events.outcomes.OutcomeEvent.MoreAskedFor;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeAccepted;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeRemarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ControlTest {

    private static final LocalDate SOON = LocalDate.of(2025, 1, 31);
    private static final AcceptOutcome ACCEPT = new AcceptOutcome(MEASURE, 1, "");
    private static final AskForMore ASK = new AskForMore(MEASURE, 1, "Hvem var med?", SOON);
    private static final RemarkOnOutcome REMARK = new RemarkOnOutcome(MEASURE, 1, "Godt beskrevet.");
    private static final MoreAskedFor ASKED = new MoreAskedFor(MEASURE, 1, "Hvem var med?", SOON);
    private static final OutcomeAccepted ACCEPTED = new OutcomeAccepted(MEASURE, 1, "");

    @Test
    void the_governor_of_the_county_accepts_asks_or_remarks() {
        send(ACCEPT, Fjordlesing.GOVERNOR, locked()).expectEvents(ACCEPTED);
        send(ASK, Fjordlesing.GOVERNOR, locked()).expectEvents(ASKED);
        send(REMARK, Fjordlesing.GOVERNOR, locked()).expectEvents(new OutcomeRemarked(MEASURE, 1, "Godt beskrevet."));
    }

    static Stream<ActingAs> others() {
        return Stream.of(
                Fjordlesing.OTHER_GOVERNOR,
                Fjordlesing.COORDINATOR,
                Fjordlesing.OWNERS_OFFICER,
                Fjordlesing.PARTNER,
                Fjordlesing.TEACHER,
                Fjordlesing.UNION);
    }

    @ParameterizedTest
    @MethodSource("others")
    void nobody_else_controls(ActingAs actor) {
        for (var command : new Object[] {ACCEPT, ASK, REMARK}) {
            send(command, actor, locked()).expectNoEvents().expectException(notAllowed("GovernorOfTheCountyControls"));
        }
    }

    @Test
    void what_is_controlled_is_signed_by_all() {
        for (var command : new Object[] {ACCEPT, ASK, REMARK}) {
            send(command, Fjordlesing.GOVERNOR, EXPECTED, REPORTED, signed(1, NETWORK))
                    .expectNoEvents()
                    .expectException(broken("ReportIsLocked"));
        }
    }

    @Test
    void a_report_is_accepted_once_and_remarked_on_after() {
        send(ACCEPT, Fjordlesing.GOVERNOR, locked(ACCEPTED)).expectException(broken("ReportIsNotAccepted"));
        send(ASK, Fjordlesing.GOVERNOR, locked(ACCEPTED)).expectException(broken("ReportIsNotAccepted"));
        send(REMARK, Fjordlesing.GOVERNOR, locked(ACCEPTED)).expectSuccessfulHandlerExecution();
    }

    @Test
    void what_more_is_asked_of_is_answered_and_signed_anew_before_it_is_accepted() {
        send(ACCEPT, Fjordlesing.GOVERNOR, locked(ASKED)).expectException(broken("ReportIsLocked"));
        send(ACCEPT, Fjordlesing.GOVERNOR, locked(ASKED, REPORTED)).expectException(broken("ReportIsLocked"));
        var again = locked(ASKED, REPORTED, signed(2, NETWORK), signed(2, UNIVERSITY));
        send(ACCEPT, Fjordlesing.GOVERNOR, again).expectException(broken("ControlsNewestVersion"));
        send(new AcceptOutcome(MEASURE, 2, "Takk."), Fjordlesing.GOVERNOR, again)
                .expectEvents(new OutcomeAccepted(MEASURE, 2, "Takk."));
    }

    @Test
    void whoever_is_asked_gets_time() {
        send(new AskForMore(MEASURE, 1, "Hvem var med?", LocalDate.of(2025, 1, 9)), Fjordlesing.GOVERNOR, locked())
                .expectException(broken("NewDueDateIsAhead"));
    }
}
