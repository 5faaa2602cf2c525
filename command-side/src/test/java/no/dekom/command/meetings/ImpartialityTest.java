package no.dekom.command.meetings;

import static no.dekom.command.meetings.Rogaland.CASE;
import static no.dekom.command.meetings.Rogaland.EARLY;
import static no.dekom.command.meetings.Rogaland.MEETING;
import static no.dekom.command.meetings.Rogaland.called;
import static no.dekom.command.meetings.Rogaland.impartial;
import static no.dekom.command.meetings.Rogaland.notice;
import static no.dekom.command.meetings.Rogaland.put;
import static no.dekom.command.seedfunds.Havstrand.broken;
import static no.dekom.command.seedfunds.Havstrand.by;
import static no.dekom.command.seedfunds.Havstrand.notAllowed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.dekom.command.edge.StaleVersion;
import no.dekom.command.meetings.impartiality.DeclareImpartiality;
import no.dekom.events.meetings.DisqualificationGround;
import no.dekom.events.meetings.Impartiality;
import no.dekom.events.meetings.MeetingEvent.CaseAmended;
import no.dekom.events.meetings.MeetingEvent.ImpartialityDeclared;
import no.dekom.events.meetings.MeetingEvent.VoteCast;
import no.dekom.events.meetings.VoteChoice;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

/** Each member says of each case whether it is impartial; one who belongs to those it is about is not. */
class ImpartialityTest {

    private static final DeclareImpartiality IMPARTIAL =
            new DeclareImpartiality(MEETING, CASE, Impartiality.IMPARTIAL, null, "");

    private static DeclareImpartiality disqualified(DisqualificationGround ground, String reason) {
        return new DeclareImpartiality(MEETING, CASE, Impartiality.DISQUALIFIED, ground, reason);
    }

    private static TestExecutor<Meeting> given(Object... events) {
        return Rogaland.at(EARLY).given(events);
    }

    @Test
    void a_member_declares_when_the_notice_has_been_sent() {
        given(called(), put(Rogaland.OWNER), notice())
                .when(IMPARTIAL, by(Rogaland.OF_UNION))
                .expectEvents(impartial(Rogaland.OF_UNION));
        given(called(), put(Rogaland.OWNER))
                .when(IMPARTIAL, by(Rogaland.OF_UNION))
                .expectNoEvents()
                .expectException(broken("MembersHaveTheAgenda"));
    }

    @Test
    void who_belongs_is_disqualified_whatever_it_says() {
        for (var member : List.of(Rogaland.OF_OWNER, Rogaland.OF_SCHOOL)) {
            given(called(), put(Rogaland.OWNER), notice())
                    .when(IMPARTIAL, by(member))
                    .expectNoEvents()
                    .expectException(broken("WhoBelongsIsDisqualified"));
        }
        given(called(), put(Rogaland.OWNER), notice())
                .when(
                        disqualified(DisqualificationGround.BELONGS_TO_ORGANISATION, "Jeg arbeider der."),
                        by(Rogaland.OF_OWNER))
                .expectEvents(Rogaland.disqualified(Rogaland.OF_OWNER));
    }

    @Test
    void who_belongs_to_whom() {
        var all = List.of(
                Rogaland.OF_OWNER,
                Rogaland.OF_SCHOOL,
                Rogaland.OF_OTHER_OWNER,
                Rogaland.OF_UNIVERSITY,
                Rogaland.OF_UNION);
        var directory = Rogaland.directory();
        assertThat(all)
                .filteredOn(it -> Belonging.to(Rogaland.content(), it.person(), directory))
                .isEmpty();
        assertThat(all)
                .filteredOn(it -> Belonging.to(Rogaland.content(Rogaland.SCHOOL), it.person(), directory))
                .containsExactly(Rogaland.OF_OWNER, Rogaland.OF_SCHOOL);
        assertThat(all)
                .filteredOn(it -> Belonging.to(Rogaland.content(Rogaland.OTHER_OWNER), it.person(), directory))
                .containsExactly(Rogaland.OF_OTHER_OWNER);
        assertThat(all)
                .filteredOn(it -> Belonging.to(Rogaland.content(Rogaland.NETWORK), it.person(), directory))
                .containsExactly(Rogaland.OF_OWNER, Rogaland.OF_SCHOOL, Rogaland.OF_OTHER_OWNER);
        assertThat(all)
                .filteredOn(it -> Belonging.to(Rogaland.content(Rogaland.UNIVERSITY), it.person(), directory))
                .containsExactly(Rogaland.OF_UNIVERSITY);
    }

    @Test
    void another_ground_is_told_with_a_reason() {
        given(called(), put(), notice())
                .when(disqualified(DisqualificationGround.OTHER, "Søsteren min leder tiltaket."), by(Rogaland.OF_UNION))
                .expectEvents(new ImpartialityDeclared(
                        MEETING,
                        CASE,
                        Rogaland.OF_UNION.person(),
                        Impartiality.DISQUALIFIED,
                        DisqualificationGround.OTHER,
                        "Søsteren min leder tiltaket."));
        for (var unfinished : List.of(disqualified(null, "Fordi."), disqualified(DisqualificationGround.OTHER, ""))) {
            given(called(), put(), notice())
                    .when(unfinished, by(Rogaland.OF_UNION))
                    .expectException(broken("DisqualificationHasAGround"));
        }
    }

    @Test
    void who_has_voted_stands_by_it() {
        given(Rogaland.open(
                                put(),
                                Rogaland.opened(Rogaland.OF_UNION),
                                impartial(Rogaland.OF_UNION),
                                new VoteCast(MEETING, CASE, Rogaland.OF_UNION.person(), VoteChoice.FOR, null))
                        .toArray())
                .when(disqualified(DisqualificationGround.OTHER, "Likevel."), by(Rogaland.OF_UNION))
                .expectException(broken("DeclaredBeforeTheVote"));
    }

    @Test
    void it_is_of_the_case_as_the_member_read_it() {
        var amended = new CaseAmended(MEETING, CASE, Rogaland.content(Rogaland.OWNER), "Feil");
        given(called(), put(), notice(), amended)
                .when(IMPARTIAL, by(Rogaland.OF_UNION, 1))
                .expectNoEvents()
                .expectException(StaleVersion.class);
    }

    @Test
    void only_members_declare() {
        given(called(), put(), notice())
                .when(IMPARTIAL, by(Rogaland.SECRETARY))
                .expectNoEvents()
                .expectException(notAllowed("MembersOfTheForumDecide"));
    }
}
