package no.dekom.query.needs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.dekom.events.needs.ChangeModel;
import no.dekom.events.needs.CriterionPlan;
import no.dekom.events.needs.MeasureContent;
import no.dekom.events.outcomes.OutcomeCriterion;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.RuleSetsInForce;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;

/** Hva som mangler i et tiltak før det kan sendes inn. The command checks again; this is said sooner. */
@Component
class MeasureGaps {

    private final RuleSetsInForce ruleSets;
    private final Texts texts;
    private final Formats formats;
    private final Clock clock;

    MeasureGaps(RuleSetsInForce ruleSets, Texts texts, Formats formats, Clock clock) {
        this.ruleSets = ruleSets;
        this.texts = texts;
        this.formats = formats;
        this.clock = clock;
    }

    /** What is missing in a field, and what to do. */
    record Gap(MeasureStep step, String field, String text) {}

    /**
     * @param content as it is written now
     * @param measure the one it is written on, whose rules are those of the day it was begun on; null for a new one
     */
    List<Gap> in(MeasureContent content, MeasureView measure) {
        var begun = measure == null ? clock.instant() : measure.proposedAt();
        var rules = ruleSets.on(LocalDate.ofInstant(begun, Formats.OSLO));
        var gaps = new ArrayList<Gap>();
        add(gaps, content.title().isEmpty(), "title");
        add(gaps, content.model() == null, "model");
        add(gaps, content.from() == null, "from");
        add(gaps, content.years() == 0, "years");
        rules.map(it -> it.maxMeasureYears().value())
                .filter(most -> content.years() > most)
                .ifPresent(most -> gaps.add(new Gap(
                        MeasureStep.asking("years"), "years", texts.of("needs.gap.long", content.years(), most))));
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
        } else {
            rules.map(it -> it.ownSharePercent().value())
                    .filter(percent -> content.leastOwnShare(percent).exceeds(content.ownShare()))
                    .ifPresent(percent -> gaps.add(new Gap(MeasureStep.BUDGET, "budget", ownShare(content, percent))));
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

    private String ownShare(MeasureContent content, int percent) {
        return texts.of(
                "needs.gap.ownShare.small",
                formats.kroner(content.ownShare()),
                percent,
                formats.kroner(content.leastOwnShare(percent)),
                formats.kroner(content.cost()));
    }

    private void add(List<Gap> gaps, boolean missing, String field) {
        if (missing) {
            gaps.add(new Gap(MeasureStep.asking(field), field, texts.of("needs.gap." + field)));
        }
    }
}
