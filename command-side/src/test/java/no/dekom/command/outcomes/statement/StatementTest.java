package no.dekom.command.outcomes.statement;

import static no.dekom.command.outcomes.Fjordlesing.EXPECTED;
import static no.dekom.command.outcomes.Fjordlesing.MEASURE;
import static no.dekom.command.outcomes.Fjordlesing.answer;
import static no.dekom.command.outcomes.Fjordlesing.send;
import static no.dekom.command.seedfunds.Havstrand.broken;
import static no.dekom.command.seedfunds.Havstrand.notAllowed;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import no.dekom.command.outcomes.Fjordlesing;
import no.dekom.events.ActingAs;
import no.dekom.events.outcomes.Attainment;
import no.dekom.events.outcomes.CriterionAnswer;
import no.dekom.events.outcomes.Evidence;
import no.dekom.events.outcomes.OutcomeCriterion;
import no.dekom.events.outcomes.OutcomeEvent.MoreAskedFor;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReopened;
import no.dekom.events.outcomes.OutcomeEvent.StatementGiven;
import no.dekom.events.outcomes.Statement;
import no.dekom.events.outcomes.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StatementTest {

    private static final CriterionAnswer NO =
            answer(OutcomeCriterion.CO_DETERMINATION, Attainment.NO, "Aldri drøftet med oss");

    private static Statement statement(Voice voice, CriterionAnswer... answers) {
        return new Statement(voice, List.of(answers), List.of(), "", "", "");
    }

    private static GiveStatement command(Voice voice, CriterionAnswer... answers) {
        return new GiveStatement(MEASURE, statement(voice, answers));
    }

    static Stream<Arguments> speakers() {
        return Stream.of(
                arguments(Fjordlesing.TEACHER, Voice.RESOURCE_TEACHER),
                arguments(Fjordlesing.LEADER, Voice.LEADER),
                arguments(Fjordlesing.UNION, Voice.UNION_REPRESENTATIVE),
                arguments(Fjordlesing.OWNERS_OFFICER, Voice.OWNER),
                arguments(Fjordlesing.COORDINATOR, Voice.NETWORK),
                arguments(Fjordlesing.PARTNER, Voice.UNIVERSITY));
    }

    @ParameterizedTest
    @MethodSource("speakers")
    void those_who_took_part_speak_before_the_report_and_after(ActingAs actor, Voice voice) {
        var given = new StatementGiven(MEASURE, statement(voice, NO));
        send(command(voice, NO), actor, EXPECTED).expectEvents(given);
        send(command(voice, NO), actor, EXPECTED, Fjordlesing.REPORTED, given).expectEvents(given);
    }

    static Stream<Arguments> strangers() {
        return Stream.of(
                arguments(Fjordlesing.OTHER_TEACHER, Voice.TEACHER),
                arguments(Fjordlesing.OTHER_OFFICER, Voice.OWNER),
                arguments(Fjordlesing.GOVERNOR, Voice.NETWORK),
                arguments(Fjordlesing.NOBODY, Voice.NETWORK));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void nobody_else_does(ActingAs actor, Voice voice) {
        send(command(voice, NO), actor, EXPECTED).expectNoEvents().expectException(notAllowed("ThoseWhoTookPartSpeak"));
    }

    @Test
    void a_teacher_does_not_speak_for_the_union() {
        send(command(Voice.UNION_REPRESENTATIVE, NO), Fjordlesing.TEACHER, EXPECTED)
                .expectException(broken("VoiceIsOfTheRole"));
    }

    @Test
    void rows_left_out_fall_away_and_words_without_an_answer_do_not() {
        var blank = new CriterionAnswer(OutcomeCriterion.COLLECTIVE, null, null, "", "", null);
        send(command(Voice.LEADER, blank, NO), Fjordlesing.LEADER, EXPECTED)
                .expectEvents(new StatementGiven(MEASURE, statement(Voice.LEADER, NO)));
        var words = new CriterionAnswer(OutcomeCriterion.COLLECTIVE, null, null, "", "Nesten alle", null);
        send(command(Voice.LEADER, words, NO), Fjordlesing.LEADER, EXPECTED)
                .expectException(broken("AnswersAreChosen"));
        send(command(Voice.LEADER, blank), Fjordlesing.LEADER, EXPECTED)
                .expectException(broken("StatementSaysSomething"));
        send(command(Voice.LEADER, NO, NO), Fjordlesing.LEADER, EXPECTED)
                .expectException(broken("EachCriterionIsAnsweredOnce"));
    }

    @Test
    void answers_are_qualified_and_tell_their_evidence() {
        var bare = answer(OutcomeCriterion.COLLECTIVE, Attainment.PARTLY, "");
        send(command(Voice.LEADER, bare), Fjordlesing.LEADER, EXPECTED).expectException(broken("AnswersAreQualified"));
        var reason = new CriterionAnswer(
                OutcomeCriterion.COLLECTIVE, Attainment.PARTLY, null, "", "To trinn sto utenfor", Evidence.OBSERVATION);
        send(command(Voice.LEADER, reason), Fjordlesing.LEADER, EXPECTED).expectSuccessfulHandlerExecution();
        var unfounded = new CriterionAnswer(OutcomeCriterion.COLLECTIVE, Attainment.YES, null, "", "", null);
        send(command(Voice.LEADER, unfounded), Fjordlesing.LEADER, EXPECTED)
                .expectException(broken("AnswersTellTheirEvidence"));
    }

    @Test
    void the_university_tells_what_it_means_for_teacher_education() {
        var ours = new Statement(Voice.UNIVERSITY, List.of(), List.of(), "", "", "Studentene var med");
        send(new GiveStatement(MEASURE, ours), Fjordlesing.PARTNER, EXPECTED)
                .expectEvents(new StatementGiven(MEASURE, ours));
        var theirs = new Statement(Voice.OWNER, List.of(NO), List.of(), "", "", "Studentene var med");
        send(new GiveStatement(MEASURE, theirs), Fjordlesing.OWNERS_OFFICER, EXPECTED)
                .expectException(broken("TeacherEducationIsOfTheUniversity"));
    }

    @Test
    void nothing_is_said_of_a_locked_report_until_it_is_opened() {
        send(command(Voice.LEADER, NO), Fjordlesing.LEADER, Fjordlesing.locked())
                .expectNoEvents()
                .expectException(broken("ReportIsNotLocked"));
        send(
                        command(Voice.LEADER, NO),
                        Fjordlesing.LEADER,
                        Fjordlesing.locked(new OutcomeReopened(MEASURE, Fjordlesing.DUE, "Rett tallene")))
                .expectSuccessfulHandlerExecution();
        send(
                        command(Voice.LEADER, NO),
                        Fjordlesing.LEADER,
                        Fjordlesing.locked(new MoreAskedFor(MEASURE, 1, "Hvem var med?", Fjordlesing.DUE)))
                .expectSuccessfulHandlerExecution();
    }
}
