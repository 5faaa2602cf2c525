package no.dekom.events.outcomes;

import java.util.List;

/**
 * Rapport for ett tiltak: what was done, and what those who carried it out say of it.
 *
 * @param voice as whom the report speaks in its answers
 * @param answers one per criterion, all six
 * @param activities held against plan; none in most reports to a seed fund
 * @param staysWith who looks after what stays, or empty
 * @param sharedAt null when it has not been shared yet
 */
public record OutcomeReport(
        Voice voice,
        String whatWasDone,
        List<SpendingLine> spending,
        List<HeldActivity> activities,
        List<Participation> participation,
        List<CriterionAnswer> answers,
        List<SuccessFactor> successFactors,
        String whatDidNotWork,
        String whatStays,
        String staysWith,
        SharedAt sharedAt) {

    public OutcomeReport {
        spending = List.copyOf(spending);
        activities = List.copyOf(activities);
        participation = List.copyOf(participation);
        answers = List.copyOf(answers);
        successFactors = List.copyOf(successFactors);
    }
}
