package no.dekom.command.meetings;

import static no.dekom.command.meetings.Rogaland.AT;
import static no.dekom.command.meetings.Rogaland.CASE;
import static no.dekom.command.meetings.Rogaland.EARLY;
import static no.dekom.command.meetings.Rogaland.MEETING;
import static no.dekom.command.meetings.Rogaland.SECRETARY;
import static no.dekom.command.meetings.Rogaland.called;
import static no.dekom.command.meetings.Rogaland.content;
import static no.dekom.command.meetings.Rogaland.notice;
import static no.dekom.command.meetings.Rogaland.put;
import static no.dekom.command.seedfunds.Havstrand.broken;
import static no.dekom.command.seedfunds.Havstrand.by;
import static no.dekom.command.seedfunds.Havstrand.notAllowed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.dekom.command.edge.StaleVersion;
import no.dekom.command.meetings.agenda.AmendCase;
import no.dekom.command.meetings.agenda.PutCaseOnAgenda;
import no.dekom.command.meetings.agenda.RemoveCase;
import no.dekom.command.meetings.call.CallMeeting;
import no.dekom.command.meetings.call.CancelMeeting;
import no.dekom.command.meetings.notice.SendNotice;
import no.dekom.events.meetings.AgendaCaseId;
import no.dekom.events.meetings.MeetingEvent.CaseAmended;
import no.dekom.events.meetings.MeetingEvent.CasePutOnAgenda;
import no.dekom.events.meetings.MeetingEvent.CaseRemoved;
import no.dekom.events.meetings.MeetingEvent.MeetingCancelled;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

/** The secretariat calls the meeting and puts its agenda together. */
class AgendaTest {

    private static final CallMeeting CALL = new CallMeeting(MEETING, Rogaland.FORUM, "Vårmøtet", AT, "Stavanger", 2026);
    private static final AgendaCaseId SECOND = new AgendaCaseId("sak-2");
    private static final String WHY = "Søkeren har rettet summen.";

    private static TestExecutor<Meeting> given(Object... events) {
        return Rogaland.at(EARLY).given(events);
    }

    @Test
    void the_secretariat_of_the_county_calls_the_forum() {
        Rogaland.at(EARLY).givenNoPriorActivity().when(CALL, by(SECRETARY)).expectEvents(called());
        for (var actor : List.of(Rogaland.STRANGER, Rogaland.OF_UNION)) {
            Rogaland.at(EARLY)
                    .givenNoPriorActivity()
                    .when(CALL, by(actor))
                    .expectNoEvents()
                    .expectException(notAllowed("SecretariatRunsTheMeetings"));
        }
        Rogaland.at(AT.plusSeconds(1))
                .givenNoPriorActivity()
                .when(CALL, by(SECRETARY))
                .expectException(broken("MeetingIsAhead"));
        Rogaland.at(EARLY)
                .givenNoPriorActivity()
                .when(new CallMeeting(MEETING, Rogaland.NETWORK, "Møte", AT, "Stavanger", 2026), by(SECRETARY))
                .expectException(broken("MeetingIsOfAForum"));
    }

    @Test
    void cases_are_numbered_as_they_come_and_no_number_comes_again() {
        given(called())
                .when(new PutCaseOnAgenda(MEETING, CASE, content(), null), by(SECRETARY))
                .expectEvents(put());
        given(called(), put(), new CaseRemoved(MEETING, CASE, "Trukket"))
                .when(new PutCaseOnAgenda(MEETING, SECOND, content(), null), by(SECRETARY))
                .expectEvents(new CasePutOnAgenda(MEETING, SECOND, 2, content(), null));
        given(called(), put())
                .when(new PutCaseOnAgenda(MEETING, CASE, content(), null), by(SECRETARY))
                .expectException(broken("CaseIsNew"));
    }

    @Test
    void a_case_is_never_of_the_forum_or_the_county_governor() {
        for (var whole : List.of(Rogaland.FORUM, Rogaland.COUNTY)) {
            given(called())
                    .when(new PutCaseOnAgenda(MEETING, CASE, content(whole), null), by(SECRETARY))
                    .expectNoEvents()
                    .expectException(broken("ConcernedAreThoseWhoseCaseItIs"));
        }
    }

    @Test
    void the_agenda_is_locked_by_the_notice_and_changes_with_a_reason() {
        for (var reason : new String[] {null, "", WHY}) {
            var told = WHY.equals(reason);
            var amended = given(called(), put(), notice())
                    .when(new AmendCase(MEETING, CASE, content(Rogaland.OWNER), reason), by(SECRETARY));
            var added = given(called(), put(), notice())
                    .when(new PutCaseOnAgenda(MEETING, SECOND, content(), reason), by(SECRETARY));
            if (told) {
                amended.expectEvents(new CaseAmended(MEETING, CASE, content(Rogaland.OWNER), WHY));
                added.expectEvents(new CasePutOnAgenda(MEETING, SECOND, 2, content(), WHY));
            } else {
                amended.expectNoEvents().expectException(broken("LockedAgendaChangesWithAReason"));
                added.expectNoEvents().expectException(broken("LockedAgendaChangesWithAReason"));
            }
        }
        given(called(), put(), notice())
                .when(new RemoveCase(MEETING, CASE, WHY), by(SECRETARY))
                .expectEvents(new CaseRemoved(MEETING, CASE, WHY));
    }

    @Test
    void two_secretaries_at_once_do_not_overwrite_each_other() {
        var changed = new CaseAmended(MEETING, CASE, content(Rogaland.OWNER), null);
        given(called(), put(), changed)
                .when(new AmendCase(MEETING, CASE, content(), null), by(SECRETARY, 1))
                .expectNoEvents()
                .expectException(StaleVersion.class);
        given(called(), put(), changed)
                .when(new RemoveCase(MEETING, CASE, WHY), by(SECRETARY, 1))
                .expectNoEvents()
                .expectException(StaleVersion.class);
        given(called(), put(), changed)
                .when(new AmendCase(MEETING, CASE, content(), null), by(SECRETARY, 2))
                .expectEvents(new CaseAmended(MEETING, CASE, content(), null));
    }

    @Test
    void the_notice_goes_to_all_members_once_a_week_before() {
        given(called(), put()).when(new SendNotice(MEETING), by(SECRETARY)).expectEvents(notice());
        given(called()).when(new SendNotice(MEETING), by(SECRETARY)).expectException(broken("AgendaHasCases"));
        given(called(), put(), notice())
                .when(new SendNotice(MEETING), by(SECRETARY))
                .expectException(broken("NoticeIsNotSent"));
        var lastMoment = Instant.parse("2026-03-03T22:59:59Z");
        Rogaland.at(lastMoment)
                .given(called(), put())
                .when(new SendNotice(MEETING), by(SECRETARY))
                .expectEvents(notice());
        Rogaland.at(lastMoment.plusSeconds(1))
                .given(called(), put())
                .when(new SendNotice(MEETING), by(SECRETARY))
                .expectNoEvents()
                .expectException(broken("NoticeIsInGoodTime"));
    }

    @Test
    void a_cancelled_or_opened_meeting_has_a_fixed_agenda() {
        var cancelled = new MeetingCancelled(MEETING, "For få kan komme");
        given(called(), put())
                .when(new CancelMeeting(MEETING, "For få kan komme"), by(SECRETARY))
                .expectEvents(cancelled);
        given(called(), put(), cancelled)
                .when(new PutCaseOnAgenda(MEETING, SECOND, content(), null), by(SECRETARY))
                .expectException(broken("MeetingIsNotOpened"));
        Rogaland.at(AT.plus(Duration.ofHours(1)))
                .given(Rogaland.open(put(), Rogaland.opened(Rogaland.OF_UNION)))
                .when(new AmendCase(MEETING, CASE, content(), WHY), by(SECRETARY))
                .expectException(broken("MeetingIsNotOpened"));
    }

    @Test
    void nobody_else_touches_the_agenda() {
        for (var actor : List.of(Rogaland.STRANGER, Rogaland.OF_UNION)) {
            for (var command : List.of(
                    new PutCaseOnAgenda(MEETING, SECOND, content(), null),
                    new AmendCase(MEETING, CASE, content(), null),
                    new RemoveCase(MEETING, CASE, WHY),
                    new SendNotice(MEETING),
                    new CancelMeeting(MEETING, WHY))) {
                given(called(), put())
                        .when(command, by(actor))
                        .expectNoEvents()
                        .expectException(notAllowed("SecretariatRunsTheMeetings"));
            }
        }
    }
}
