package no.dekom.command.surveys;

import java.util.List;
import no.dekom.events.organisations.LetterLanguage;
import no.dekom.events.surveys.SurveyRoundId;

/** Who is asked in a round, and what is answered until it is closed. None of it is an event. */
public interface Ballots {

    /** Et svar på en del. @param scores one figure for each question, or two for a retrospective part */
    record PartAnswer(String part, int group, List<Integer> scores) {

        public PartAnswer {
            scores = List.copyOf(scores);
        }
    }

    /** Det noen har skrevet. */
    record TextAnswer(String question, String answer) {}

    /**
     * Alt som er svart.
     *
     * @param invited how many of each group are invited, by the place of the group
     * @param answered how many of each group have answered
     */
    record Taken(List<Integer> invited, List<Integer> answered, List<PartAnswer> parts, List<TextAnswer> texts) {

        public Taken {
            invited = List.copyOf(invited);
            answered = List.copyOf(answered);
            parts = List.copyOf(parts);
            texts = List.copyOf(texts);
        }
    }

    /** Invites these; gives how many of them were not invited before. */
    int invite(SurveyRoundId round, int group, List<String> addresses, LetterLanguage language);

    /** Lets those who have not answered get a new link. */
    void remind(SurveyRoundId round);

    /** What is answered so far; nobody answers any more until the transaction ends. */
    Taken take(SurveyRoundId round, int groups);
}
