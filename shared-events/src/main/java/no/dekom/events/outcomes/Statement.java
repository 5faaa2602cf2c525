package no.dekom.events.outcomes;

import java.util.List;

/**
 * Uttalelse om et tiltak, beside the report: what somebody else who took part says. Stands beside what others say; nothing
 * is averaged (004:535-550).
 *
 * @param voice as whom they speak
 * @param answers of the criteria that they can speak of, each once
 * @param teacherEducation what the experience has meant for teacher education, for the university (004:368-370); else empty
 */
public record Statement(
        Voice voice,
        List<CriterionAnswer> answers,
        List<SuccessFactor> successFactors,
        String whatDidNotWork,
        String whatStays,
        String teacherEducation) {

    public Statement {
        answers = List.copyOf(answers);
        successFactors = List.copyOf(successFactors);
    }
}
