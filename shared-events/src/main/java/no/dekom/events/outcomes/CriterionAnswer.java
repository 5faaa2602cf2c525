package no.dekom.events.outcomes;

/**
 * Svar på ett kriterium, with the qualifier that Tabell 1 shows in brackets («men omfatter ikke alle»).
 *
 * @param level what the answer holds for; null where the speaker does not tell
 * @param qualifier in what way, in few words, or empty
 * @param reason why, in the speaker's words, or empty
 * @param evidence what the answer builds on; null in reports from before it was asked
 */
public record CriterionAnswer(
        OutcomeCriterion criterion,
        Attainment attainment,
        CriterionLevel level,
        String qualifier,
        String reason,
        Evidence evidence) {}
