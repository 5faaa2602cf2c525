package no.dekom.command.outcomes;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import no.dekom.command.edge.Rule;
import no.dekom.events.ActingAs;
import no.dekom.events.outcomes.Attainment;
import no.dekom.events.outcomes.CriterionAnswer;
import no.dekom.events.outcomes.OutcomeCriterion;
import no.dekom.events.outcomes.Voice;

/** What holds of answers on the criteria, in reports and statements. */
public final class AnswerRules {

    private AnswerRules() {}

    /** A row of a form where nothing is chosen and nothing written. */
    public static boolean isLeftOut(CriterionAnswer answer) {
        return answer.attainment() == null
                && answer.qualifier().isBlank()
                && answer.reason().isBlank();
    }

    private static String field(int at, String name) {
        return "answers[" + at + "]." + name;
    }

    /** One speaks as what one is. */
    public record VoiceIsOfTheRole(Voice voice, ActingAs actor) implements Rule {

        @Override
        public boolean holds() {
            return voice != null && voice.isOf(actor.role());
        }

        @Override
        public String field() {
            return "voice";
        }
    }

    /** All six criteria are answered, each once. */
    public record EveryCriterionIsAnswered(List<CriterionAnswer> answers) implements Rule {

        @Override
        public boolean holds() {
            var answered = answers.stream()
                    .filter(it -> !isLeftOut(it))
                    .map(CriterionAnswer::criterion)
                    .toList();
            return answered.size() == OutcomeCriterion.values().length
                    && new HashSet<>(answered).containsAll(Arrays.asList(OutcomeCriterion.values()));
        }

        @Override
        public String field() {
            return "answers";
        }
    }

    /** Nobody answers twice on the same. */
    public record EachCriterionIsAnsweredOnce(List<CriterionAnswer> answers) implements Rule {

        @Override
        public boolean holds() {
            var answered =
                    answers.stream().map(CriterionAnswer::criterion).collect(Collectors.toCollection(HashSet::new));
            return answered.size() == answers.size();
        }

        @Override
        public String field() {
            return "answers";
        }
    }

    /** Words that belong to no answer say nothing. */
    public record AnswersAreChosen(List<CriterionAnswer> answers) implements Rule {

        @Override
        public boolean holds() {
            return at() < 0;
        }

        private int at() {
            return Rule.first(answers, it -> it.attainment() == null && !isLeftOut(it));
        }

        @Override
        public String field() {
            return AnswerRules.field(at(), "attainment");
        }
    }

    /** An answer that is not a plain yes says in what way, or why. */
    public record AnswersAreQualified(List<CriterionAnswer> answers) implements Rule {

        @Override
        public boolean holds() {
            return at() < 0;
        }

        private int at() {
            return Rule.first(
                    answers,
                    it -> it.attainment() != Attainment.YES
                            && !isLeftOut(it)
                            && it.qualifier().isBlank()
                            && it.reason().isBlank());
        }

        @Override
        public String field() {
            return AnswerRules.field(at(), "qualifier");
        }
    }

    /** Each answer tells what it builds on, so that an impression is not read as a measurement. */
    public record AnswersTellTheirEvidence(List<CriterionAnswer> answers) implements Rule {

        @Override
        public boolean holds() {
            return at() < 0;
        }

        private int at() {
            return Rule.first(answers, it -> it.evidence() == null && !isLeftOut(it));
        }

        @Override
        public String field() {
            return AnswerRules.field(at(), "evidence");
        }
    }
}
