package no.dekom.query.audit;

import java.util.ArrayList;
import java.util.List;
import no.dekom.events.allocation.AllocationModel;
import no.dekom.events.allocation.AllocationOverride;
import no.dekom.events.allocation.AllocationStep;
import no.dekom.events.allocation.ModelEvent;
import no.dekom.events.allocation.ModelEvent.ModelApproved;
import no.dekom.events.allocation.ModelEvent.ModelChanged;
import no.dekom.events.allocation.ModelEvent.ModelDrafted;
import no.dekom.events.allocation.ScenarioEvent;
import no.dekom.events.allocation.ScenarioEvent.ScenarioDiscarded;
import no.dekom.events.allocation.ScenarioEvent.ScenarioSaved;
import no.dekom.events.schemes.FrameEvent;
import no.dekom.events.schemes.FrameEvent.FrameChanged;
import no.dekom.events.schemes.FrameEvent.FrameSet;
import no.dekom.query.audit.TouchedCase.Value;
import no.dekom.query.audit.TouchedCase.Whole;

/** The values that a frame, an allocation model and a scenario have after an event of it. */
final class AllocationTouches {

    private static final String STEP = "text.allocationStep";

    private AllocationTouches() {}

    static TouchedCase by(FrameEvent event) {
        var values = new ArrayList<Value>();
        switch (event) {
            case FrameSet it -> {
                values.add(Value.text("title", Integer.toString(it.year())));
                values.add(Value.sum("frame", null, it.sum()));
                values.add(Value.text("frameSource", it.source()));
                values.add(Value.date("frameLetter", it.letter()));
            }
            case FrameChanged it -> {
                values.add(Value.sum("frame", null, it.sum()));
                values.add(Value.text("frameSource", it.source()));
                values.add(Value.date("frameLetter", it.letter()));
            }
        }
        return new TouchedCase(CaseKind.FRAME, event.frame().value(), values, List.of());
    }

    static TouchedCase by(ModelEvent event) {
        var values = new ArrayList<Value>();
        switch (event) {
            case ModelDrafted it -> {
                values.add(Value.text("title", it.title()));
                values.addAll(steps(it.content()));
            }
            case ModelChanged it -> {
                values.add(Value.text("title", it.title()));
                values.addAll(steps(it.content()));
            }
            case ModelApproved it -> {}
        }
        return new TouchedCase(
                CaseKind.ALLOCATION_MODEL,
                event.model().value(),
                values,
                event instanceof ModelApproved ? List.of() : List.of(new Whole(STEP, null)));
    }

    static TouchedCase by(ScenarioEvent event) {
        var values = new ArrayList<Value>();
        switch (event) {
            case ScenarioSaved it -> {
                values.add(Value.text("title", it.title()));
                values.add(Value.sum("frame", null, it.frame()));
                values.add(Value.date("countedOn", it.countedOn()));
                it.overrides().stream().map(AllocationTouches::override).forEach(values::add);
            }
            case ScenarioDiscarded it -> {}
        }
        return new TouchedCase(CaseKind.SCENARIO, event.scenario().value(), values, List.of());
    }

    private static Value override(AllocationOverride it) {
        return Value.sum("override", it.recipient(), it.step(), it.sum().kroner());
    }

    private static List<Value> steps(AllocationModel model) {
        return model.steps().stream()
                .map(step -> new Value(STEP, null, step.code(), told(step)))
                .toList();
    }

    /** Name and figures; what the page of the model says in full. */
    private static String told(AllocationStep it) {
        var figures = new ArrayList<String>();
        if (it.amount().percent() != null) {
            figures.add(it.amount().percent().toPlainString().replace('.', ',') + "\u00a0%");
        }
        if (it.amount().sum() != null) {
            figures.add(it.amount().sum().kroner() + "\u00a0kr");
        }
        it.named().stream()
                .map(one -> one.weight() != null
                        ? one.weight()
                        : one.sum() == null ? null : one.sum().kroner())
                .filter(figure -> figure != null)
                .forEach(figure -> figures.add(figure.toString()));
        return figures.isEmpty() ? it.name() : it.name() + ": " + String.join("; ", figures);
    }
}
