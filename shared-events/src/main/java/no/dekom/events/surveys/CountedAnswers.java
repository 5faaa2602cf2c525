package no.dekom.events.surveys;

import java.util.List;

/**
 * Svarene i en undersøkelse som er lukket, put together so that nothing is told of fewer than the threshold. What cannot be told is
 * not here, and is kept nowhere.
 */
public record CountedAnswers(List<Response> responses, List<PartAnswers> parts, List<WrittenAnswers> texts) {

    public CountedAnswers {
        responses = List.copyOf(responses);
        parts = List.copyOf(parts);
        texts = List.copyOf(texts);
    }

    /** Svarprosent for en gruppe: at least and at most how many have answered of the invited. */
    public record Response(int group, int invited, int atLeast, int atMost) {}

    /** Svarene på en del. None when too few have answered it. */
    public record PartAnswers(String part, List<Block> blocks) {

        public PartAnswers {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * Grupper som er talt sammen, at least as many answers as the threshold.
     *
     * @param groups places in the list of groups of the round; all of them when it is not broken down
     * @param scores one row an answer, in order of the figures
     */
    public record Block(List<Integer> groups, List<List<Integer>> scores) {

        public Block {
            groups = List.copyOf(groups);
            scores = scores.stream().map(List::copyOf).toList();
        }
    }

    /** Det som er skrevet til et spørsmål, in the order of the alphabet, by nobody and of no group. */
    public record WrittenAnswers(String question, List<String> answers) {

        public WrittenAnswers {
            answers = List.copyOf(answers);
        }
    }
}
