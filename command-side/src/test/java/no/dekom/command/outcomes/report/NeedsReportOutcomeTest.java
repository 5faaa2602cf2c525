package no.dekom.command.outcomes.report;

import static no.dekom.command.outcomes.Fjordlesing.EXPECTED;
import static no.dekom.command.outcomes.Fjordlesing.MEASURE;
import static no.dekom.command.outcomes.Fjordlesing.OF_THE_OWNER;
import static no.dekom.command.outcomes.Fjordlesing.REPORTED;
import static no.dekom.command.outcomes.Fjordlesing.send;
import static no.dekom.command.seedfunds.Havstrand.broken;
import static no.dekom.command.seedfunds.Havstrand.notAllowed;

import java.util.List;
import java.util.stream.Stream;
import no.dekom.command.outcomes.Fjordlesing;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.outcomes.ActivityKind;
import no.dekom.events.outcomes.HeldActivity;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReported;
import no.dekom.events.outcomes.OutcomeReport;
import no.dekom.events.outcomes.ParticipantGroup;
import no.dekom.events.outcomes.Participation;
import no.dekom.events.outcomes.SpendingLine;
import no.dekom.events.outcomes.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports on measures that rest on needs. */
class NeedsReportOutcomeTest {

    private static OutcomeReport with(
            List<SpendingLine> spending, List<HeldActivity> activities, List<Participation> participation) {
        return new OutcomeReport(
                Voice.NETWORK,
                "Åtte samlinger",
                spending,
                activities,
                participation,
                Fjordlesing.answers(),
                List.of(),
                "Tid",
                "Strategiene",
                "Plangruppa",
                null);
    }

    private static ReportOutcome with(List<HeldActivity> activities, List<Participation> participation) {
        return new ReportOutcome(MEASURE, with(List.of(), activities, participation));
    }

    @Test
    void the_coordinator_reports_and_spends_nothing_of_the_schools() {
        send(new ReportOutcome(MEASURE, REPORTED.report()), Fjordlesing.COORDINATOR, EXPECTED)
                .expectEvents(REPORTED);
        var line = new SpendingLine(Fjordlesing.SCHOOL, "Bøker", Nok.of(1), Nok.of(1), "");
        send(new ReportOutcome(MEASURE, with(List.of(line), List.of(), List.of())), Fjordlesing.COORDINATOR, EXPECTED)
                .expectException(broken("SpendingIsBySchoolsWithAGrant"));
    }

    static Stream<ActingAs> others() {
        return Stream.of(
                Fjordlesing.TEACHER,
                Fjordlesing.LEADER,
                Fjordlesing.UNION,
                Fjordlesing.OWNERS_OFFICER,
                Fjordlesing.PARTNER,
                Fjordlesing.GOVERNOR,
                Fjordlesing.NOBODY);
    }

    @ParameterizedTest
    @MethodSource("others")
    void nobody_else_does(ActingAs actor) {
        send(new ReportOutcome(MEASURE, REPORTED.report()), actor, EXPECTED)
                .expectNoEvents()
                .expectException(notAllowed("NetworkOrOwnerReports"));
    }

    @Test
    void the_owner_reports_on_what_is_the_owners() {
        var report = Fjordlesing.report(Voice.OWNER);
        send(new ReportOutcome(MEASURE, report), Fjordlesing.OWNERS_OFFICER, OF_THE_OWNER)
                .expectEvents(new OutcomeReported(MEASURE, report));
        send(new ReportOutcome(MEASURE, report), Fjordlesing.OTHER_OFFICER, OF_THE_OWNER)
                .expectException(notAllowed("NetworkOrOwnerReports"));
    }

    @Test
    void no_more_take_part_than_there_are_and_a_group_is_counted_once() {
        var tooMany = new Participation(ParticipantGroup.TEACHERS, 31, 30);
        send(with(List.of(), List.of(tooMany)), Fjordlesing.COORDINATOR, EXPECTED)
                .expectException(broken("NoMoreTookPartThanThereAre"));
        var fewer = new Participation(ParticipantGroup.TEACHERS, -1, 30);
        send(with(List.of(), List.of(fewer)), Fjordlesing.COORDINATOR, EXPECTED)
                .expectException(broken("NoMoreTookPartThanThereAre"));
        var some = new Participation(ParticipantGroup.TEACHERS, 28, 30);
        send(with(List.of(), List.of(some, some)), Fjordlesing.COORDINATOR, EXPECTED)
                .expectException(broken("EachGroupIsCountedOnce"));
    }

    @Test
    void activities_are_counted_from_nothing_up_and_empty_rows_fall_away() {
        var held = new HeldActivity(ActivityKind.GATHERING, 4, 3, 24, 18, "Uvær");
        var less = new HeldActivity(ActivityKind.MEETING, 1, -1, 0, 0, "");
        send(with(List.of(held, less), List.of()), Fjordlesing.COORDINATOR, EXPECTED)
                .expectException(broken("ActivitiesAreCounted"));
        var nothing = new HeldActivity(ActivityKind.MEETING, 0, 0, 0, 0, "");
        var nobody = new Participation(ParticipantGroup.LEADERS, 0, 0);
        send(with(List.of(held, nothing), List.of(nobody)), Fjordlesing.COORDINATOR, EXPECTED)
                .expectEvents(new OutcomeReported(MEASURE, with(List.of(), List.of(held), List.of())));
    }
}
