package no.dekom.command.meetings;

import static no.dekom.command.meetings.Rogaland.AT;
import static no.dekom.command.meetings.Rogaland.MEETING;
import static no.dekom.command.meetings.Rogaland.OF_OWNER;
import static no.dekom.command.meetings.Rogaland.OF_UNION;
import static no.dekom.command.meetings.Rogaland.OF_UNIVERSITY;
import static no.dekom.command.meetings.Rogaland.SECRETARY;
import static no.dekom.command.seedfunds.Havstrand.broken;
import static no.dekom.command.seedfunds.Havstrand.by;
import static no.dekom.command.seedfunds.Havstrand.notAllowed;

import no.dekom.command.edge.StaleVersion;
import no.dekom.command.meetings.minutes.ApproveMinutes;
import no.dekom.command.meetings.minutes.CorrectMinutes;
import no.dekom.command.meetings.minutes.KeepMinutes;
import no.dekom.events.ActingAs;
import no.dekom.events.meetings.MeetingEvent;
import no.dekom.events.meetings.MeetingEvent.MeetingClosed;
import no.dekom.events.meetings.MeetingEvent.MinutesApproved;
import no.dekom.events.meetings.MeetingEvent.MinutesCorrected;
import no.dekom.events.meetings.MeetingEvent.MinutesKept;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

/** The minutes are approved by those who were present, corrected by remarks, and kept as one document. */
class MinutesTest {

    private static final ApproveMinutes APPROVE = new ApproveMinutes(MEETING);
    private static final CorrectMinutes CORRECT = new CorrectMinutes(MEETING, "Jeg gikk kl. 12.");
    private static final MinutesCorrected CORRECTED =
            new MinutesCorrected(MEETING, OF_UNION.person(), "Jeg gikk kl. 12.");
    private static final KeepMinutes KEEP = new KeepMinutes(MEETING, "abc");

    /** After a meeting where two were present. */
    private static TestExecutor<Meeting> closed(MeetingEvent... more) {
        var events = Rogaland.open(Rogaland.put(), Rogaland.opened(OF_OWNER, OF_UNION), new MeetingClosed(MEETING));
        events.addAll(java.util.List.of(more));
        return Rogaland.at(AT).given(events);
    }

    private static MinutesApproved approved(ActingAs by) {
        return new MinutesApproved(MEETING, by.person());
    }

    @Test
    void those_present_approve_once() {
        closed().when(APPROVE, by(OF_UNION)).expectEvents(approved(OF_UNION));
        closed(approved(OF_UNION)).when(APPROVE, by(OF_UNION)).expectException(broken("MinutesAreApprovedOnce"));
        closed().when(APPROVE, by(OF_UNIVERSITY)).expectException(notAllowed("ThosePresentApproveTheMinutes"));
        closed().when(APPROVE, by(SECRETARY)).expectException(notAllowed("ThosePresentApproveTheMinutes"));
        Rogaland.at(AT)
                .given(Rogaland.open(Rogaland.put(), Rogaland.opened(OF_UNION)))
                .when(APPROVE, by(OF_UNION))
                .expectException(broken("MinutesAreOpen"));
    }

    @Test
    void after_a_remark_all_approve_again_what_they_have_read() {
        closed(approved(OF_OWNER)).when(CORRECT, by(OF_UNION)).expectEvents(CORRECTED);
        closed(approved(OF_OWNER), CORRECTED).when(APPROVE, by(OF_OWNER, 1)).expectEvents(approved(OF_OWNER));
        closed(approved(OF_OWNER), CORRECTED)
                .when(APPROVE, by(OF_OWNER, 0))
                .expectNoEvents()
                .expectException(StaleVersion.class);
    }

    @Test
    void approved_minutes_are_not_corrected_nor_by_others() {
        closed(approved(OF_OWNER), approved(OF_UNION))
                .when(CORRECT, by(OF_UNION))
                .expectException(broken("MinutesAreNotApproved"));
        closed().when(CORRECT, by(SECRETARY))
                .expectEvents(new MinutesCorrected(MEETING, SECRETARY.person(), "Jeg gikk kl. 12."));
        closed().when(CORRECT, by(OF_UNIVERSITY)).expectException(notAllowed("ThoseInTheMeetingCorrectTheMinutes"));
    }

    @Test
    void the_secretariat_keeps_what_all_have_approved() {
        closed(approved(OF_OWNER), approved(OF_UNION))
                .when(KEEP, by(SECRETARY))
                .expectEvents(new MinutesKept(MEETING, "abc", "application/pdf"));
        closed(approved(OF_OWNER)).when(KEEP, by(SECRETARY)).expectException(broken("EveryonePresentHasApproved"));
        closed(approved(OF_OWNER), approved(OF_UNION))
                .when(new KeepMinutes(MEETING, "def"), by(SECRETARY))
                .expectException(broken("DocumentIsOfTheseMinutes"));
        closed(approved(OF_OWNER), approved(OF_UNION))
                .when(KEEP, by(OF_UNION))
                .expectException(notAllowed("SecretariatRunsTheMeetings"));
        closed(approved(OF_OWNER), approved(OF_UNION), new MinutesKept(MEETING, "abc", "application/pdf"))
                .when(KEEP, by(SECRETARY))
                .expectException(broken("MinutesAreOpen"));
    }
}
