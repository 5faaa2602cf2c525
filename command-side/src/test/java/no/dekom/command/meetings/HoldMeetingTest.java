package no.dekom.command.meetings;

import static no.dekom.command.meetings.Rogaland.AT;
import static no.dekom.command.meetings.Rogaland.CASE;
import static no.dekom.command.meetings.Rogaland.MEETING;
import static no.dekom.command.meetings.Rogaland.MEMBERS;
import static no.dekom.command.meetings.Rogaland.OF_OTHER_OWNER;
import static no.dekom.command.meetings.Rogaland.OF_OWNER;
import static no.dekom.command.meetings.Rogaland.OF_SCHOOL;
import static no.dekom.command.meetings.Rogaland.OF_UNION;
import static no.dekom.command.meetings.Rogaland.OF_UNIVERSITY;
import static no.dekom.command.meetings.Rogaland.OWNER;
import static no.dekom.command.meetings.Rogaland.SECRETARY;
import static no.dekom.command.meetings.Rogaland.STRANGER;
import static no.dekom.command.meetings.Rogaland.at;
import static no.dekom.command.meetings.Rogaland.called;
import static no.dekom.command.meetings.Rogaland.disqualified;
import static no.dekom.command.meetings.Rogaland.impartial;
import static no.dekom.command.meetings.Rogaland.notice;
import static no.dekom.command.meetings.Rogaland.open;
import static no.dekom.command.meetings.Rogaland.opened;
import static no.dekom.command.meetings.Rogaland.put;
import static no.dekom.command.seedfunds.Havstrand.broken;
import static no.dekom.command.seedfunds.Havstrand.by;
import static no.dekom.command.seedfunds.Havstrand.notAllowed;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import no.dekom.command.meetings.call.MoveMeeting;
import no.dekom.command.meetings.conclude.ConcludeCase;
import no.dekom.command.meetings.hold.CloseMeeting;
import no.dekom.command.meetings.hold.OpenMeeting;
import no.dekom.command.meetings.hold.RecordArrival;
import no.dekom.command.meetings.hold.RecordDeparture;
import no.dekom.command.meetings.notice.SendNotice;
import no.dekom.command.meetings.vote.CastVote;
import no.dekom.events.ActingAs;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.meetings.Conclusion;
import no.dekom.events.meetings.ConclusionWay;
import no.dekom.events.meetings.Dissent;
import no.dekom.events.meetings.MeetingEvent;
import no.dekom.events.meetings.MeetingEvent.CaseConcluded;
import no.dekom.events.meetings.MeetingEvent.MeetingClosed;
import no.dekom.events.meetings.MeetingEvent.MeetingMoved;
import no.dekom.events.meetings.MeetingEvent.MemberArrived;
import no.dekom.events.meetings.MeetingEvent.MemberLeft;
import no.dekom.events.meetings.MeetingEvent.VoteCast;
import no.dekom.events.meetings.VoteChoice;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

/** The forum meets: who is present, who votes on what, and what it concludes. */
class HoldMeetingTest {

    private static final CastVote FOR = new CastVote(MEETING, CASE, VoteChoice.FOR, null);
    private static final ConcludeCase BY_VOTE = new ConcludeCase(MEETING, CASE, ConclusionWay.BY_VOTE, "Vedtatt.");
    private static final ConcludeCase AGREED = new ConcludeCase(MEETING, CASE, ConclusionWay.BY_CONSENSUS, "Enige.");

    private static TestExecutor<Meeting> given(List<MeetingEvent> events) {
        return Rogaland.at(AT).given(events);
    }

    private static VoteCast vote(ActingAs who, VoteChoice choice, String dissent) {
        return new VoteCast(MEETING, CASE, who.person(), choice, dissent);
    }

    private static List<PersonId> persons(ActingAs... who) {
        return Stream.of(who).map(ActingAs::person).toList();
    }

    @Test
    void at_least_half_of_the_members_must_come() {
        var three = persons(OF_OWNER, OF_OTHER_OWNER, OF_SCHOOL);
        given(List.of(called(), put(), notice()))
                .when(new OpenMeeting(MEETING, three), by(SECRETARY))
                .expectEvents(opened(OF_OWNER, OF_SCHOOL, OF_OTHER_OWNER));
        given(List.of(called(), put(), notice()))
                .when(new OpenMeeting(MEETING, persons(OF_OWNER, OF_UNION)), by(SECRETARY))
                .expectNoEvents()
                .expectException(broken("MeetingIsQuorate"));
        given(List.of(called(), put(), notice()))
                .when(new OpenMeeting(MEETING, persons(OF_OWNER, OF_OWNER, OF_OWNER)), by(SECRETARY))
                .expectException(broken("MeetingIsQuorate"));
    }

    @Test
    void a_meeting_is_opened_on_its_day_after_its_notice_with_members() {
        given(List.of(called(), put()))
                .when(new OpenMeeting(MEETING, MEMBERS), by(SECRETARY))
                .expectException(broken("NoticeIsSent"));
        Rogaland.at(AT.minus(Duration.ofDays(1)))
                .given(called(), put(), notice())
                .when(new OpenMeeting(MEETING, MEMBERS), by(SECRETARY))
                .expectException(broken("MeetingDayHasCome"));
        given(List.of(called(), put(), notice()))
                .when(new OpenMeeting(MEETING, List.of(SECRETARY.person())), by(SECRETARY))
                .expectException(broken("PresentAreMembers"));
        given(List.of(called(), put(), notice()))
                .when(new OpenMeeting(MEETING, MEMBERS), by(OF_UNION))
                .expectException(notAllowed("SecretariatRunsTheMeetings"));
    }

    @Test
    void a_member_votes_and_may_think_again() {
        given(open(put(), opened(OF_UNION), impartial(OF_UNION)))
                .when(FOR, by(OF_UNION))
                .expectEvents(vote(OF_UNION, VoteChoice.FOR, null));
        given(open(put(), opened(OF_UNION), impartial(OF_UNION), vote(OF_UNION, VoteChoice.FOR, null)))
                .when(new CastVote(MEETING, CASE, VoteChoice.AGAINST, "For dyrt."), by(OF_UNION))
                .expectEvents(vote(OF_UNION, VoteChoice.AGAINST, "For dyrt."));
    }

    @Test
    void who_is_disqualified_does_not_vote() {
        given(open(put(OWNER), opened(OF_OWNER), disqualified(OF_OWNER)))
                .when(FOR, by(OF_OWNER))
                .expectNoEvents()
                .expectException(broken("VoterIsImpartial"));
        given(open(put(OWNER), opened(OF_OWNER)))
                .when(FOR, by(OF_OWNER))
                .expectNoEvents()
                .expectException(broken("VoterIsImpartial"));
        given(open(put(), opened(OF_UNION), disqualified(OF_UNION)))
                .when(FOR, by(OF_UNION))
                .expectException(broken("VoterIsImpartial"));
    }

    @Test
    void a_role_got_after_the_declaration_disqualifies_too() {
        var newJob = Rogaland.directory().role(new ActingAs(OF_UNION.person(), Role.SCHOOL_OWNER, OWNER));
        Rogaland.at(AT, newJob)
                .given(open(put(OWNER), opened(OF_UNION), impartial(OF_UNION)))
                .when(FOR, by(OF_UNION))
                .expectNoEvents()
                .expectException(broken("VoterIsImpartial"));
    }

    @Test
    void nobody_votes_without_declaring_or_being_there() {
        given(open(put(), opened(OF_UNION))).when(FOR, by(OF_UNION)).expectException(broken("VoterHasDeclared"));
        given(open(put(), opened(OF_UNION), impartial(OF_UNIVERSITY)))
                .when(FOR, by(OF_UNIVERSITY))
                .expectException(broken("VoterIsPresent"));
        given(List.of(called(), put(), notice(), impartial(OF_UNION)))
                .when(FOR, by(OF_UNION))
                .expectException(broken("MeetingIsOpen"));
    }

    @Test
    void the_secretariat_does_not_vote() {
        given(open(put(), opened(OF_UNION)))
                .when(FOR, by(SECRETARY))
                .expectNoEvents()
                .expectException(notAllowed("MembersOfTheForumDecide"));
        var both = Rogaland.directory().role(new ActingAs(OF_UNION.person(), Role.STATE_GOVERNOR, Rogaland.COUNTY));
        Rogaland.at(AT, both)
                .given(open(put(), opened(OF_UNION), impartial(OF_UNION)))
                .when(FOR, by(OF_UNION))
                .expectNoEvents()
                .expectException(broken("SecretariatDoesNotVote"));
    }

    @Test
    void a_vote_is_counted_without_the_disqualified() {
        given(open(
                        put(OWNER),
                        opened(OF_OWNER, OF_OTHER_OWNER, OF_UNIVERSITY, OF_UNION),
                        disqualified(OF_OWNER),
                        impartial(OF_OTHER_OWNER),
                        impartial(OF_UNIVERSITY),
                        impartial(OF_UNION),
                        vote(OF_OTHER_OWNER, VoteChoice.FOR, null),
                        vote(OF_UNIVERSITY, VoteChoice.FOR, null),
                        vote(OF_UNION, VoteChoice.AGAINST, "For dyrt.")))
                .when(BY_VOTE, by(SECRETARY))
                .expectEvents(new CaseConcluded(
                        MEETING,
                        CASE,
                        new Conclusion(
                                ConclusionWay.BY_VOTE,
                                true,
                                "Vedtatt.",
                                2,
                                1,
                                List.of(new Dissent(OF_UNION.person(), VoteChoice.AGAINST, "For dyrt.")),
                                persons(OF_OTHER_OWNER, OF_UNIVERSITY, OF_UNION),
                                persons(OF_OWNER))));
    }

    @Test
    void as_many_against_as_for_is_not_enough() {
        given(open(
                        put(),
                        opened(OF_OWNER, OF_OTHER_OWNER, OF_UNIVERSITY, OF_UNION),
                        impartial(OF_OWNER),
                        impartial(OF_OTHER_OWNER),
                        impartial(OF_UNIVERSITY),
                        impartial(OF_UNION),
                        vote(OF_OWNER, VoteChoice.FOR, null),
                        vote(OF_OTHER_OWNER, VoteChoice.FOR, null),
                        vote(OF_UNIVERSITY, VoteChoice.AGAINST, null),
                        vote(OF_UNION, VoteChoice.AGAINST, null)))
                .when(BY_VOTE, by(SECRETARY))
                .expectEvents(new CaseConcluded(
                        MEETING,
                        CASE,
                        new Conclusion(
                                ConclusionWay.BY_VOTE,
                                false,
                                "Vedtatt.",
                                2,
                                2,
                                List.of(),
                                persons(OF_OWNER, OF_OTHER_OWNER, OF_UNIVERSITY, OF_UNION),
                                List.of())));
    }

    @Test
    void a_case_is_concluded_by_enough_who_have_all_answered_and_voted() {
        var three = opened(OF_OWNER, OF_UNIVERSITY, OF_UNION);
        given(open(put(OWNER), three, impartial(OF_UNIVERSITY), impartial(OF_UNION)))
                .when(AGREED, by(SECRETARY))
                .expectException(broken("EveryonePresentHasDeclared"));
        given(open(put(OWNER), three, disqualified(OF_OWNER), impartial(OF_UNIVERSITY), impartial(OF_UNION)))
                .when(AGREED, by(SECRETARY))
                .expectNoEvents()
                .expectException(broken("CaseIsQuorate"));
        given(open(put(), three, impartial(OF_OWNER), impartial(OF_UNIVERSITY), impartial(OF_UNION)))
                .when(BY_VOTE, by(SECRETARY))
                .expectException(broken("EveryVoteIsCast"));
        given(open(
                        put(),
                        three,
                        impartial(OF_OWNER),
                        impartial(OF_UNIVERSITY),
                        impartial(OF_UNION),
                        vote(OF_UNION, VoteChoice.AGAINST, null)))
                .when(AGREED, by(SECRETARY))
                .expectException(broken("ConsensusHasNoVoteAgainst"));
        given(open(put(), three, impartial(OF_OWNER), impartial(OF_UNIVERSITY), impartial(OF_UNION)))
                .when(AGREED, by(SECRETARY))
                .expectEvents(agreed());
        given(open(put(), three, impartial(OF_OWNER), impartial(OF_UNIVERSITY), impartial(OF_UNION)))
                .when(AGREED, by(OF_UNION))
                .expectException(notAllowed("SecretariatRunsTheMeetings"));
    }

    private static CaseConcluded agreed() {
        return new CaseConcluded(
                MEETING,
                CASE,
                new Conclusion(
                        ConclusionWay.BY_CONSENSUS,
                        true,
                        "Enige.",
                        0,
                        0,
                        List.of(),
                        persons(OF_OWNER, OF_UNIVERSITY, OF_UNION),
                        List.of()));
    }

    @Test
    void the_meeting_is_closed_when_every_case_is_concluded_and_nothing_comes_after() {
        var three = opened(OF_OWNER, OF_UNIVERSITY, OF_UNION);
        given(open(put(), three))
                .when(new CloseMeeting(MEETING), by(SECRETARY))
                .expectException(broken("EveryCaseIsConcluded"));
        given(open(put(), three, agreed()))
                .when(new CloseMeeting(MEETING), by(SECRETARY))
                .expectEvents(new MeetingClosed(MEETING));
        given(open(put(), three, impartial(OF_UNION), agreed()))
                .when(FOR, by(OF_UNION))
                .expectException(broken("CaseIsNotConcluded"));
        given(open(put(), three, agreed())).when(AGREED, by(SECRETARY)).expectException(broken("CaseIsNotConcluded"));
        given(open(put(), three, agreed(), new MeetingClosed(MEETING)))
                .when(new CloseMeeting(MEETING), by(SECRETARY))
                .expectException(broken("MeetingIsOpen"));
    }

    @Test
    void who_comes_late_takes_part_from_then_on_and_who_leaves_does_not() {
        var two = opened(OF_OWNER, OF_UNIVERSITY);
        var late = new MemberArrived(MEETING, OF_UNION.person());
        given(open(put(), two))
                .when(new RecordArrival(MEETING, OF_UNION.person()), by(SECRETARY))
                .expectEvents(late);
        given(open(put(), two, late))
                .when(new RecordArrival(MEETING, OF_UNION.person()), by(SECRETARY))
                .expectException(broken("ArrivingIsNotPresent"));
        given(open(put(), two))
                .when(new RecordArrival(MEETING, SECRETARY.person()), by(SECRETARY))
                .expectException(broken("ArrivingIsAMember"));
        given(open(put(), two, impartial(OF_OWNER), impartial(OF_UNIVERSITY), late))
                .when(AGREED, by(SECRETARY))
                .expectException(broken("EveryonePresentHasDeclared"));
        given(open(put(), two, late, impartial(OF_OWNER), impartial(OF_UNIVERSITY), impartial(OF_UNION)))
                .when(AGREED, by(SECRETARY))
                .expectEvents(agreed());
        var three = opened(OF_OWNER, OF_UNIVERSITY, OF_UNION);
        var gone = new MemberLeft(MEETING, OF_UNION.person());
        given(open(put(), three))
                .when(new RecordDeparture(MEETING, OF_UNION.person()), by(SECRETARY))
                .expectEvents(gone);
        given(open(put(), three, gone))
                .when(new RecordDeparture(MEETING, OF_UNION.person()), by(SECRETARY))
                .expectException(broken("LeavingIsPresent"));
        given(open(put(), three, impartial(OF_UNION), gone))
                .when(FOR, by(OF_UNION))
                .expectException(broken("VoterIsPresent"));
        given(open(put(), three, impartial(OF_OWNER), impartial(OF_UNIVERSITY), impartial(OF_UNION), gone))
                .when(AGREED, by(SECRETARY))
                .expectException(broken("CaseIsQuorate"));
        given(open(put(), three))
                .when(new RecordDeparture(MEETING, OF_UNION.person()), by(OF_UNION))
                .expectException(notAllowed("SecretariatRunsTheMeetings"));
    }

    @Test
    void a_meeting_is_moved_before_it_is_opened_and_called_anew() {
        var later = AT.plusSeconds(86_400);
        var move = new MoveMeeting(MEETING, later, "Rådhuset", "For få kunne komme.");
        var moved = new MeetingMoved(MEETING, later, "Rådhuset", "For få kunne komme.");
        var early = AT.minusSeconds(20 * 86_400);
        List<MeetingEvent> told = List.of(called(), put(), notice());
        at(early).given(told).when(move, by(SECRETARY)).expectEvents(moved);
        at(early)
                .given(List.of(called(), put(), notice(), moved))
                .when(new SendNotice(MEETING), by(SECRETARY))
                .expectSuccessfulHandlerExecution();
        at(AT).given(List.of(called(), put(), notice(), moved))
                .when(new OpenMeeting(MEETING, persons(OF_OWNER, OF_UNIVERSITY, OF_UNION)), by(SECRETARY))
                .expectException(broken("NoticeIsSent"));
        at(early)
                .given(told)
                .when(new MoveMeeting(MEETING, AT, called().place(), "Ingen grunn"), by(SECRETARY))
                .expectException(broken("TimeOrPlaceIsAnother"));
        at(later.plusSeconds(1)).given(told).when(move, by(SECRETARY)).expectException(broken("MeetingIsAhead"));
        given(open(put(), opened(OF_OWNER, OF_UNIVERSITY, OF_UNION)))
                .when(move, by(SECRETARY))
                .expectException(broken("MeetingIsNotOpened"));
        at(early).given(told).when(move, by(STRANGER)).expectException(notAllowed("SecretariatRunsTheMeetings"));
    }
}
