package no.dekom.allocation;

import java.util.List;
import no.dekom.events.OrganisationId;

/**
 * Det som er galt med en modell, eller gjør at den ikke kan regnes ut.
 *
 * @param step code of the step; null when it is about the whole model
 * @param who the one it is about, or null
 * @param figures what the text needs: sums, per cents, codes
 */
public record AllocationProblem(Kind kind, String step, OrganisationId who, List<String> figures) {

    /** What is wrong. Those down to {@link #WEIGHTS_MISSING} show without any figures. */
    public enum Kind {
        NO_STEPS,
        CODE_USED_TWICE,
        SPLITS_UNKNOWN_STEP,
        SPLITS_LATER_STEP,
        PERCENT_OUT_OF_RANGE,
        PERCENTAGES_OVER_100,
        NEVER_RUNS,
        AMOUNT_MISSING,
        DIVISION_MISSING,
        BOUNDS_WITHOUT_DIVISION,
        FLOOR_ABOVE_CAP,
        GROUP_NEEDS_SPLIT,
        GROUP_NOT_INSIDE,
        NOBODY_NAMED,
        NAMED_TWICE,
        LISTED_WITHOUT_NAMED,
        WEIGHTS_MISSING,
        GROUP_EMPTY,
        RECIPIENT_UNKNOWN,
        KEY_NOBODY_HAS,
        NOT_ENOUGH_LEFT,
        FLOOR_CANNOT_BE_MET,
        OVERRIDE_OF_UNKNOWN_STEP,
        OVERRIDE_OF_UNKNOWN_RECIPIENT,
        OVERRIDE_TWICE,
        OVERRIDES_ABOVE_POT
    }

    public AllocationProblem {
        figures = List.copyOf(figures);
    }

    static AllocationProblem of(Kind kind, String step, String... figures) {
        return new AllocationProblem(kind, step, null, List.of(figures));
    }

    static AllocationProblem about(Kind kind, String step, OrganisationId who, Object... figures) {
        return new AllocationProblem(
                kind, step, who, List.of(figures).stream().map(String::valueOf).toList());
    }
}
