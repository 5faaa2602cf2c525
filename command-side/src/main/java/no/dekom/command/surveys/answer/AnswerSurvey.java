package no.dekom.command.surveys.answer;

import java.util.List;

/**
 * Svar på en undersøkelse, by the link one got. Gives no event, and is of nobody: the service sends it. A part of which a question
 * is not answered is left out.
 *
 * @param token the secret of the link
 */
public record AnswerSurvey(String token, List<Score> scores, List<Text> texts) {

    public AnswerSurvey {
        scores = List.copyOf(scores);
        texts = List.copyOf(texts);
    }

    /** Svar på et spørsmål. @param before how it was, for a retrospective question; else null */
    public record Score(String item, Integer before, Integer now) {}

    /** Det som er skrevet til et spørsmål. */
    public record Text(String question, String text) {}
}
