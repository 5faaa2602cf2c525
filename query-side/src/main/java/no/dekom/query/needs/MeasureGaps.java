package no.dekom.query.needs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.dekom.events.needs.ChangeModel;
import no.dekom.events.needs.CriterionPlan;
import no.dekom.events.needs.MeasureContent;
import no.dekom.events.outcomes.OutcomeCriterion;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;

/** Hva som mangler i et tiltak før det kan sendes inn. The command checks again; this is said sooner. */
@Component
class MeasureGaps {

    private final Texts texts;

    MeasureGaps(Texts texts) {
        this.texts = texts;
    }

    /** What is missing in a field, and what to do. */
    record Gap(MeasureStep step, String field, String text) {}

    List<Gap> in(MeasureContent content) {
        var gaps = new ArrayList<Gap>();
        add(gaps, content.title().isEmpty(), "title");
        add(gaps, content.model() == null, "model");
        add(gaps, content.from() == null, "from");
        add(gaps, content.years() == 0, "years");
        add(gaps, !content.joint() && content.schools().isEmpty(), "schools");
        add(gaps, content.targetGroup().isEmpty(), "targetGroup");
        add(gaps, content.participants() == 0, "participants");
        add(gaps, content.needs().isEmpty(), "needs");
        add(gaps, content.plan().isEmpty(), "plan");
        var alone = content.model() == ChangeModel.ENTHUSIAST;
        add(gaps, !alone && content.up1() == null && content.up2() == null, "up1");
        add(gaps, content.model() == ChangeModel.COURSE && content.gatherings().isEmpty(), "gatherings");
        add(gaps, !alone && content.interimWork().isEmpty(), "interimWork");
        if (content.cost().kroner() == 0) {
            add(gaps, true, "budget");
        } else if (content.ownShare().kroner() == 0) {
            gaps.add(new Gap(MeasureStep.BUDGET, "budget", texts.of("needs.gap.ownShare")));
        }
        var answered = content.answers().stream().map(CriterionPlan::criterion).toList();
        Stream.of(OutcomeCriterion.values())
                .filter(it -> !answered.contains(it))
                .forEach(it -> gaps.add(new Gap(
                        MeasureStep.CRITERIA,
                        "answers[%d].text".formatted(it.ordinal()),
                        texts.of("needs.gap.answer", texts.of(it)))));
        return gaps;
    }

    private void add(List<Gap> gaps, boolean missing, String field) {
        if (missing) {
            gaps.add(new Gap(MeasureStep.asking(field), field, texts.of("needs.gap." + field)));
        }
    }
}
