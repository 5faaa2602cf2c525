package no.dekom.command.allocation.scenario;

import java.math.BigDecimal;
import java.util.List;
import no.dekom.events.allocation.AllocationModel;
import no.dekom.events.allocation.AllocationStep;
import no.dekom.events.allocation.AmountKind;
import no.dekom.events.allocation.Division;
import no.dekom.events.allocation.StepAmount;

/**
 * Et trinn som er annerledes i et scenario enn i modellen.
 *
 * @param percent another per cent, or null for the model's; only for a step that takes a per cent
 * @param divided another key, or null for the model's; only for a step that divides
 */
public record StepChange(String step, BigDecimal percent, Division divided) {

    /** Whether the step has what is to be changed. */
    boolean fits(AllocationModel model) {
        return model.steps().stream().anyMatch(one -> one.code().equals(step) && fits(one));
    }

    private boolean fits(AllocationStep one) {
        var kind = one.amount().kind();
        var takesPercent = kind == AmountKind.PERCENT_OF_WHOLE || kind == AmountKind.PERCENT_OF_LEFT;
        return (percent == null || takesPercent) && (divided == null || one.divided() != null);
    }

    static AllocationModel applied(AllocationModel model, List<StepChange> changes) {
        return new AllocationModel(model.steps().stream()
                .map(step -> changes.stream()
                        .filter(change -> change.step().equals(step.code()))
                        .reduce(step, (changed, change) -> change.of(changed), (a, b) -> b))
                .toList());
    }

    private AllocationStep of(AllocationStep it) {
        var amount = percent == null ? it.amount() : new StepAmount(it.amount().kind(), percent, null);
        return new AllocationStep(
                it.code(),
                it.name(),
                it.from(),
                amount,
                it.to(),
                it.named(),
                divided == null ? it.divided() : divided,
                it.floor(),
                it.cap());
    }
}
