package no.dekom.query.needs;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.dekom.query.frame.Step;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;

/** Trinnene i skjemaet for et tiltak: how far each has come, and where the faults of a refused form are put right. */
@Component
class MeasureSteps {

    private final Texts texts;

    MeasureSteps(Texts texts) {
        this.texts = texts;
    }

    /** A fault, with the step where it is put right. */
    record Fault(String text, String path) {}

    List<Step> of(MeasureForm write, MeasureStep current, List<MeasureGaps.Gap> missing) {
        var unfinished = missing.stream().map(MeasureGaps.Gap::step).collect(Collectors.toSet());
        unfinished.add(MeasureStep.REVIEW);
        return Stream.of(MeasureStep.values())
                .map(step -> new Step(
                        texts.of(step.text()),
                        write.path(step),
                        step == current
                                ? Step.State.CURRENT
                                : unfinished.contains(step) ? Step.State.REMAINING : Step.State.DONE))
                .toList();
    }

    List<Fault> faults(MeasureForm write) {
        var form = write.draft().form();
        return form.errors().entrySet().stream()
                .map(error -> {
                    var step = MeasureStep.asking(error.getKey());
                    var path = step == MeasureStep.REVIEW ? null : write.path(step) + "#" + form.id(error.getKey());
                    return new Fault(texts.of(step.text()) + ": " + error.getValue(), path);
                })
                .toList();
    }
}
