package no.dekom.deploy.demo;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.dekom.command.outcomes.Voices;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.outcomes.Attainment;
import no.dekom.events.outcomes.CriterionAnswer;
import no.dekom.events.outcomes.CriterionLevel;
import no.dekom.events.outcomes.Evidence;
import no.dekom.events.outcomes.HeldActivity;
import no.dekom.events.outcomes.OutcomeCriterion;
import no.dekom.events.outcomes.OutcomeReport;
import no.dekom.events.outcomes.Participation;
import no.dekom.events.outcomes.SharedAt;
import no.dekom.events.outcomes.SpendingLine;
import no.dekom.events.outcomes.Statement;
import no.dekom.events.outcomes.SuccessFactor;
import no.dekom.events.outcomes.Voice;

/**
 * En rapport i demoen, and what others say of the same measure. Those of {@code outcomes.json} are the four measures of the
 * source (004 ch. 3), answered so that they stand in Tabell 1 (004:2035-2133) as there; the words are our own.
 */
record WrittenReport(
        String whatWasDone,
        List<Spent> spending,
        List<HeldActivity> activities,
        List<Participation> participation,
        EnumMap<OutcomeCriterion, Told> answers,
        List<SuccessFactor> successFactors,
        String whatDidNotWork,
        String whatStays,
        String staysWith,
        Shared sharedAt,
        List<Said> statements) {

    record Spent(Place school, String text, long budgeted, long spent, String explanation) {
        SpendingLine line() {
            return new SpendingLine(school.id(), text, new Nok(budgeted), new Nok(spent), explanation);
        }
    }

    record Told(Attainment attainment, CriterionLevel level, String qualifier, String reason, Evidence evidence) {}

    record Shared(String meeting, LocalDate date) {}

    /** @param by name of a persona, or of one of the others of the cast */
    record Said(
            String by,
            Voice voice,
            EnumMap<OutcomeCriterion, Told> answers,
            List<SuccessFactor> successFactors,
            String whatDidNotWork,
            String whatStays,
            String teacherEducation) {

        Statement statement() {
            return new Statement(
                    voice,
                    answered(answers),
                    some(successFactors),
                    whatDidNotWork,
                    whatStays,
                    teacherEducation == null ? "" : teacherEducation);
        }
    }

    OutcomeReport as(ActingAs who) {
        return new OutcomeReport(
                Voices.of(who),
                whatWasDone,
                spending.stream().map(Spent::line).toList(),
                some(activities),
                some(participation),
                answered(answers),
                some(successFactors),
                whatDidNotWork,
                whatStays,
                staysWith == null ? "" : staysWith,
                sharedAt == null ? null : new SharedAt(sharedAt.meeting(), sharedAt.date()));
    }

    private static List<CriterionAnswer> answered(Map<OutcomeCriterion, Told> answers) {
        return answers.entrySet().stream()
                .map(one -> new CriterionAnswer(
                        one.getKey(),
                        one.getValue().attainment(),
                        one.getValue().level(),
                        one.getValue().qualifier(),
                        one.getValue().reason(),
                        one.getValue().evidence()))
                .toList();
    }

    private static <T> List<T> some(List<T> rows) {
        return rows == null ? List.of() : rows;
    }
}
