package no.dekom.command.allocation;

import java.util.List;
import no.dekom.events.allocation.AllocationModel;
import no.dekom.events.allocation.AllocationStep;
import no.dekom.events.allocation.Division;
import no.dekom.events.allocation.RecipientGroup;
import no.dekom.events.allocation.StepAmount;

/** Small models for the tests. */
final class Steps {

    private Steps() {}

    static AllocationStep step(String code, StepAmount amount, Division divided) {
        return new AllocationStep(
                code, "Trinn " + code, null, amount, RecipientGroup.NETWORKS, List.of(), divided, null, null);
    }

    /** 25 per cent equally, and the rest by teachers. */
    static AllocationModel right() {
        return new AllocationModel(List.of(
                step("grunn", StepAmount.percentOfWhole("25"), Division.EQUALLY),
                step("rest", StepAmount.rest(), Division.TEACHER_FTE)));
    }

    static AllocationModel wrong() {
        return new AllocationModel(List.of(
                step("grunn", StepAmount.percentOfWhole("60"), Division.EQUALLY),
                step("mer", StepAmount.percentOfWhole("50"), Division.EQUALLY)));
    }
}
