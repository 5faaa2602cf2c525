package no.dekom.command.outcomes.statement;

import java.util.List;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.outcomes.AnswerRules;
import no.dekom.command.outcomes.AnswerRules.AnswersAreChosen;
import no.dekom.command.outcomes.AnswerRules.AnswersAreQualified;
import no.dekom.command.outcomes.AnswerRules.AnswersTellTheirEvidence;
import no.dekom.command.outcomes.AnswerRules.EachCriterionIsAnsweredOnce;
import no.dekom.command.outcomes.AnswerRules.VoiceIsOfTheRole;
import no.dekom.command.outcomes.OutcomeActors;
import no.dekom.command.outcomes.OutcomeState;
import no.dekom.command.outcomes.ReportIsNotLocked;
import no.dekom.events.ActingAs;
import no.dekom.events.outcomes.CriterionAnswer;
import no.dekom.events.outcomes.MeasureId;
import no.dekom.events.outcomes.OutcomeEvent;
import no.dekom.events.outcomes.OutcomeEvent.StatementGiven;
import no.dekom.events.outcomes.Statement;
import no.dekom.events.outcomes.Voice;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Gi en uttalelse om et tiltak: what somebody who took part says, beside the report. Criteria left unanswered fall away. */
public record GiveStatement(@TargetAggregateIdentifier MeasureId measure, Statement statement) {

    /** A statement says something. */
    public record StatementSaysSomething(Statement statement) implements Rule {

        @Override
        public boolean holds() {
            return !statement.answers().isEmpty()
                    || !statement.successFactors().isEmpty()
                    || !statement.whatDidNotWork().isBlank()
                    || !statement.whatStays().isBlank()
                    || !statement.teacherEducation().isBlank();
        }
    }

    /** What it has meant for teacher education, the university tells (004:368-370). */
    public record TeacherEducationIsOfTheUniversity(Statement statement) implements Rule {

        @Override
        public boolean holds() {
            return statement.voice() == Voice.UNIVERSITY
                    || statement.teacherEducation().isBlank();
        }

        @Override
        public String field() {
            return "teacherEducation";
        }
    }

    public OutcomeEvent decide(OutcomeState state, ActingAs actor, Directory directory) {
        OutcomeActors.demandSpeaker(state, actor, directory);
        Rule.require(
                new ReportIsNotLocked(state),
                new VoiceIsOfTheRole(statement.voice(), actor),
                new AnswersAreChosen(statement.answers()),
                new AnswersAreQualified(statement.answers()),
                new AnswersTellTheirEvidence(statement.answers()),
                new TeacherEducationIsOfTheUniversity(statement));
        var said = said();
        Rule.require(new EachCriterionIsAnsweredOnce(said.answers()), new StatementSaysSomething(said));
        return new StatementGiven(measure, said);
    }

    private Statement said() {
        List<CriterionAnswer> answers = statement.answers().stream()
                .filter(it -> !AnswerRules.isLeftOut(it))
                .toList();
        return new Statement(
                statement.voice(),
                answers,
                statement.successFactors(),
                statement.whatDidNotWork(),
                statement.whatStays(),
                statement.teacherEducation());
    }
}
