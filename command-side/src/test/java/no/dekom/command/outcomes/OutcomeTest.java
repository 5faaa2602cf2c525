package no.dekom.command.outcomes;

import static no.dekom.command.seedfunds.Havstrand.broken;
import static no.dekom.command.seedfunds.Havstrand.by;
import static no.dekom.command.seedfunds.Havstrand.notAllowed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.dekom.command.outcomes.expect.ExpectOutcome;
import no.dekom.command.outcomes.remind.RemindOfOutcome;
import no.dekom.command.outcomes.report.ReopenOutcome;
import no.dekom.command.outcomes.report.ReportOutcome;
import no.dekom.command.seedfunds.Havstrand;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.RuleSetId;
import no.dekom.events.outcomes.Attainment;
import no.dekom.events.outcomes.CriterionAnswer;
import no.dekom.events.outcomes.Evidence;
import no.dekom.events.outcomes.Grant;
import no.dekom.events.outcomes.MeasureId;
import no.dekom.events.outcomes.OutcomeCriterion;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeExpected;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReminded;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReopened;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReported;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeSigned;
import no.dekom.events.outcomes.OutcomeReport;
import no.dekom.events.outcomes.PlannedSpending;
import no.dekom.events.outcomes.ReportedMeasure;
import no.dekom.events.outcomes.SharedAt;
import no.dekom.events.outcomes.SpendingLine;
import no.dekom.events.outcomes.Voice;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final MeasureId MEASURE = new MeasureId("lek");
    private static final LocalDate DUE = LocalDate.of(2024, 6, 15);
    private static final Instant IN_TIME = Instant.parse("2024-06-01T10:00:00Z");
    private static final Instant LATE = Instant.parse("2024-06-16T10:00:00Z");
    private static final ActingAs SERVICE = new ActingAs(new PersonId("tjenesten"), Role.AUTOMATION, null);

    private static final List<Grant> GRANTS = List.of(new Grant(Havstrand.SCHOOL, Havstrand.OWNER, Nok.of(90_000)));
    private static final List<PlannedSpending> PLAN =
            List.of(new PlannedSpending(Havstrand.SCHOOL, "Runde bord", Nok.of(90_000)));
    private static final ReportedMeasure ABOUT =
            ReportedMeasure.ofSeedFund("lek", GRANTS, new RuleSetId("lokal-2021"), DUE);
    private static final OutcomeExpected EXPECTED =
            new OutcomeExpected(MEASURE, Havstrand.NETWORK, "Lekbasert læring", ABOUT, GRANTS, PLAN, DUE);

    private static OutcomeReport report(List<CriterionAnswer> answers, SpendingLine line, SharedAt shared) {
        return new OutcomeReport(
                Voice.TEACHER,
                "Vi byttet pultene",
                List.of(line),
                List.of(),
                List.of(),
                answers,
                List.of(),
                "For lite tid",
                "Bordene",
                "",
                shared);
    }

    private static List<CriterionAnswer> answers() {
        return new ArrayList<>(Arrays.stream(OutcomeCriterion.values())
                .map(criterion -> new CriterionAnswer(criterion, Attainment.YES, null, "", "", Evidence.IMPRESSION))
                .toList());
    }

    private static SpendingLine spent(long kroner, String why) {
        return new SpendingLine(Havstrand.SCHOOL, "Runde bord", Nok.of(90_000), Nok.of(kroner), why);
    }

    private static final OutcomeReport REPORT =
            report(answers(), spent(90_000, ""), new SharedAt("Nettverksmøte", LocalDate.of(2024, 5, 20)));

    private static ResultValidator<Outcome> send(OutcomeReport report, ActingAs actor, Object... given) {
        return Havstrand.fixture(Outcome.class, IN_TIME, true)
                .given(given)
                .when(new ReportOutcome(MEASURE, report), by(actor));
    }

    @Test
    void a_report_is_expected_once_however_often_the_service_asks() {
        var command = new ExpectOutcome(MEASURE, Havstrand.NETWORK, "Lekbasert læring", ABOUT, GRANTS, PLAN, DUE);
        Havstrand.fixture(Outcome.class, IN_TIME, true)
                .givenNoPriorActivity()
                .when(command, by(SERVICE))
                .expectEvents(EXPECTED);
        Havstrand.fixture(Outcome.class, IN_TIME, true)
                .given(EXPECTED)
                .when(command, by(SERVICE))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        Havstrand.fixture(Outcome.class, IN_TIME, true)
                .given(EXPECTED)
                .when(command, by(Havstrand.TEACHER))
                .expectException(notAllowed("OnlyTheServiceItself"));
    }

    @Test
    void a_teacher_of_the_school_reports() {
        send(REPORT, Havstrand.TEACHER, EXPECTED).expectEvents(new OutcomeReported(MEASURE, REPORT));
    }

    @Test
    void a_teacher_of_another_school_does_not() {
        send(REPORT, Havstrand.TEACHER_2, EXPECTED)
                .expectNoEvents()
                .expectException(notAllowed("SchoolsWithAGrantReport"));
    }

    @Test
    void a_report_is_corrected_until_all_parties_have_signed() {
        var reported = new OutcomeReported(MEASURE, REPORT);
        send(REPORT, Havstrand.TEACHER, EXPECTED, reported).expectEvents(reported);
        var signed = new OutcomeSigned(MEASURE, 1, Havstrand.OWNER);
        send(REPORT, Havstrand.TEACHER, EXPECTED, reported, signed)
                .expectNoEvents()
                .expectException(broken("ReportIsNotLocked"));
        send(REPORT, Havstrand.TEACHER, EXPECTED, reported, signed, new OutcomeReopened(MEASURE, DUE, "Rett beløpet"))
                .expectEvents(reported);
    }

    @Test
    void one_speaks_as_what_one_is() {
        var asLeader = new OutcomeReport(
                Voice.LEADER,
                "Vi byttet pultene",
                REPORT.spending(),
                List.of(),
                List.of(),
                answers(),
                List.of(),
                "For lite tid",
                "Bordene",
                "",
                null);
        send(asLeader, Havstrand.TEACHER, EXPECTED).expectNoEvents().expectException(broken("VoiceIsOfTheRole"));
    }

    @Test
    void each_answer_tells_what_it_builds_on() {
        var answers = answers();
        answers.set(2, new CriterionAnswer(OutcomeCriterion.ANCHORED_IN_NEEDS, Attainment.YES, null, "", "", null));
        send(report(answers, spent(90_000, ""), null), Havstrand.TEACHER, EXPECTED)
                .expectNoEvents()
                .expectException(broken("AnswersTellTheirEvidence"));
        answers.set(
                2,
                new CriterionAnswer(
                        OutcomeCriterion.ANCHORED_IN_NEEDS, null, null, "", "Vi spurte", Evidence.OBSERVATION));
        send(report(answers, spent(90_000, ""), null), Havstrand.TEACHER, EXPECTED)
                .expectNoEvents()
                .expectException(broken("AnswersAreChosen"));
    }

    @Test
    void all_six_criteria_are_answered() {
        send(report(answers().subList(0, 5), spent(90_000, ""), null), Havstrand.TEACHER, EXPECTED)
                .expectNoEvents()
                .expectException(broken("EveryCriterionIsAnswered"));
        var answers = answers();
        answers.set(3, new CriterionAnswer(OutcomeCriterion.LOCAL_PROCESSES, null, null, "", "", null));
        send(report(answers, spent(90_000, ""), null), Havstrand.TEACHER, EXPECTED)
                .expectNoEvents()
                .expectException(broken("EveryCriterionIsAnswered"));
    }

    @Test
    void what_is_not_a_plain_yes_is_qualified_and_too_early_is_an_answer() {
        var answers = answers();
        answers.set(
                1, new CriterionAnswer(OutcomeCriterion.COLLECTIVE, Attainment.NO, null, "", "", Evidence.IMPRESSION));
        send(report(answers, spent(90_000, ""), null), Havstrand.TEACHER, EXPECTED)
                .expectNoEvents()
                .expectException(broken("AnswersAreQualified"));
        answers.set(
                1,
                new CriterionAnswer(
                        OutcomeCriterion.COLLECTIVE,
                        Attainment.TOO_EARLY,
                        null,
                        "ett halvår igjen",
                        "",
                        Evidence.TOO_EARLY_TO_SAY));
        send(report(answers, spent(90_000, ""), null), Havstrand.TEACHER, EXPECTED)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_difference_from_the_budget_is_explained() {
        send(report(answers(), spent(80_000, ""), null), Havstrand.TEACHER, EXPECTED)
                .expectNoEvents()
                .expectException(broken("DifferenceIsExplained"));
        send(report(answers(), spent(80_000, "Billigere bord"), null), Havstrand.TEACHER, EXPECTED)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void sharing_has_happened() {
        send(
                        report(answers(), spent(90_000, ""), new SharedAt("Nettverksmøte", LocalDate.of(2024, 6, 2))),
                        Havstrand.TEACHER,
                        EXPECTED)
                .expectNoEvents()
                .expectException(broken("SharingHasHappened"));
    }

    @Test
    void the_coordinator_opens_a_sent_report_again() {
        var later = LocalDate.of(2024, 7, 1);
        var command = new ReopenOutcome(MEASURE, later, "Beløpene stemmer ikke");
        Havstrand.fixture(Outcome.class, IN_TIME, true)
                .given(EXPECTED, new OutcomeReported(MEASURE, REPORT))
                .when(command, by(Havstrand.COORDINATOR))
                .expectEvents(new OutcomeReopened(MEASURE, later, "Beløpene stemmer ikke"));
        Havstrand.fixture(Outcome.class, IN_TIME, true)
                .given(EXPECTED)
                .when(command, by(Havstrand.COORDINATOR))
                .expectException(broken("ReportWasSent"));
        Havstrand.fixture(Outcome.class, IN_TIME, true)
                .given(EXPECTED, new OutcomeReported(MEASURE, REPORT))
                .when(command, by(Havstrand.TEACHER))
                .expectException(notAllowed("CoordinatorsReopenReports"));
    }

    @Test
    void a_late_report_is_reminded_of_once_a_number() {
        var first = new OutcomeReminded(MEASURE, 1, DUE);
        Havstrand.fixture(Outcome.class, LATE, true)
                .given(EXPECTED)
                .when(new RemindOfOutcome(MEASURE, 1), by(SERVICE))
                .expectEvents(first);
        Havstrand.fixture(Outcome.class, LATE, true)
                .given(EXPECTED, first)
                .when(new RemindOfOutcome(MEASURE, 1), by(SERVICE))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        Havstrand.fixture(Outcome.class, IN_TIME, true)
                .given(EXPECTED)
                .when(new RemindOfOutcome(MEASURE, 1), by(SERVICE))
                .expectNoEvents();
        Havstrand.fixture(Outcome.class, LATE, true)
                .given(EXPECTED, new OutcomeReported(MEASURE, REPORT))
                .when(new RemindOfOutcome(MEASURE, 1), by(SERVICE))
                .expectEvents(first);
        Havstrand.fixture(Outcome.class, LATE, true)
                .given(EXPECTED, new OutcomeReported(MEASURE, REPORT), new OutcomeSigned(MEASURE, 1, Havstrand.OWNER))
                .when(new RemindOfOutcome(MEASURE, 1), by(SERVICE))
                .expectNoEvents();
    }

    @Test
    void what_was_asked_for_before_reports_were_signed_is_done_when_it_is_sent() {
        var before = new OutcomeExpected(
                MEASURE,
                Havstrand.NETWORK,
                "Lekbasert læring",
                ReportedMeasure.ofSeedFund("lek", GRANTS, null, DUE),
                GRANTS,
                PLAN,
                DUE);
        Havstrand.fixture(Outcome.class, LATE, true)
                .given(before, new OutcomeReported(MEASURE, REPORT))
                .when(new RemindOfOutcome(MEASURE, 1), by(SERVICE))
                .expectNoEvents();
    }
}
