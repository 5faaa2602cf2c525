package no.dekom.query.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.dekom.events.allocation.AllocationModel;
import no.dekom.events.allocation.AllocationStep;
import no.dekom.events.allocation.Division;
import no.dekom.events.allocation.StepAmount;

/** Trinnene som prøves, sammenlignet med modellens. */
final class TriedSteps {

    private TriedSteps() {}

    /** Ett trinn med en annen prosent eller en annen nøkkel; null where it is the model's. */
    public record Change(String step, String percent, Division divided) {}

    /** The model with another per cent or key in one step, where the step has one. */
    static AllocationModel with(AllocationModel model, String step, BigDecimal percent, Division divided) {
        return new AllocationModel(model.steps().stream()
                .map(one -> one.code().equals(step) ? changed(one, percent, divided) : one)
                .toList());
    }

    private static AllocationStep changed(AllocationStep it, BigDecimal percent, Division divided) {
        var amount = percent == null || it.amount().percent() == null
                ? it.amount()
                : new StepAmount(it.amount().kind(), percent, null);
        return new AllocationStep(
                it.code(),
                it.name(),
                it.from(),
                amount,
                it.to(),
                it.named(),
                divided == null || it.divided() == null ? it.divided() : divided,
                it.floor(),
                it.cap());
    }

    /** What to change in the model to get the tried; empty when more than per cents and keys differ. */
    static Optional<List<Change>> changes(AllocationModel model, AllocationModel tried) {
        var changes = new ArrayList<Change>();
        var made = model;
        for (var step : tried.steps()) {
            var own = model.steps().stream()
                    .filter(one -> one.code().equals(step.code()))
                    .findFirst();
            if (own.isPresent() && !own.get().equals(step)) {
                var percent = step.amount().percent();
                made = with(made, step.code(), percent, step.divided());
                changes.add(new Change(
                        step.code(),
                        percent == null || percent.equals(own.get().amount().percent())
                                ? null
                                : percent.toPlainString(),
                        step.divided() == own.get().divided() ? null : step.divided()));
            }
        }
        return made.equals(tried) ? Optional.of(changes) : Optional.empty();
    }
}
