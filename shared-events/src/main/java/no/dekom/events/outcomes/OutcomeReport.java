package no.dekom.events.outcomes;

import java.util.List;

/**
 * Rapport for ett tiltak.
 *
 * @param answers one per criterion, all six
 * @param sharedAt null when it has not been shared yet
 */
public record OutcomeReport(
        String whatWasDone,
        List<SpendingLine> spending,
        List<CriterionAnswer> answers,
        String whatDidNotWork,
        String whatStays,
        SharedAt sharedAt) {

    public OutcomeReport {
        spending = List.copyOf(spending);
        answers = List.copyOf(answers);
    }
}
