package no.dekom.query.needs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.dekom.events.needs.ChangeModel;
import no.dekom.events.needs.CriterionPlan;
import no.dekom.events.needs.MeasureContent;
import no.dekom.events.outcomes.OutcomeCriterion;
import no.dekom.events.schemes.RuleSetContent;

/**
 * Manglene i et tiltak, each with the rule of the command that would refuse it. {@code MeasureListsTest} holds the two
 * together.
 */
public final class MeasureLacks {

    /** Of the form alone: without these nothing can be saved, so that no rule asks for them. */
    public static final String FORM = "";

    private final List<Lack> lacks = new ArrayList<>();

    private MeasureLacks() {}

    /**
     * @param rule code of the rule
     * @param text key of the words
     * @param values what the words need: sums, numbers, constants
     */
    public record Lack(String rule, String field, String text, Object... values) {}

    /** @param rules those that the measure is under, or null when none hold */
    public static List<Lack> in(MeasureContent content, RuleSetContent rules) {
        var found = new MeasureLacks();
        found.about(content, rules == null ? null : rules.maxMeasureYears().value());
        found.work(content);
        found.budget(content, rules == null ? null : rules.ownSharePercent().value());
        var answered = content.answers().stream().map(CriterionPlan::criterion).toList();
        Stream.of(OutcomeCriterion.values())
                .filter(it -> !answered.contains(it))
                .forEach(it -> found.lacks.add(new Lack(
                        "MeasureAnswersEveryCriterion",
                        "answers[%d].text".formatted(it.ordinal()),
                        "needs.gap.answer",
                        it)));
        return List.copyOf(found.lacks);
    }

    private void about(MeasureContent content, Integer mostYears) {
        add(content.title().isEmpty(), FORM, "title");
        add(content.model() == null, FORM, "model");
        add(content.from() == null, FORM, "from");
        add(content.years() == 0, "DurationIsGiven", "years");
        if (mostYears != null && content.years() > mostYears) {
            lacks.add(
                    new Lack("MeasureLastsNoLongerThanAllowed", "years", "needs.gap.long", content.years(), mostYears));
        }
        add(!content.joint() && content.schools().isEmpty(), "SchoolsAreNamed", "schools");
        add(content.targetGroup().isEmpty(), "TargetGroupIsGiven", "targetGroup");
        add(content.participants() == 0, "ParticipantsAreGiven", "participants");
    }

    private void work(MeasureContent content) {
        add(content.needs().isEmpty(), "MeasureRestsOnNeeds", "needs");
        add(content.plan().isEmpty(), "MeasureFollowsThePlan", "plan");
        var alone = content.model() == ChangeModel.ENTHUSIAST;
        add(!alone && content.up1() == null && content.up2() == null, "UniversityIsNamed", "up1");
        add(
                content.model() == ChangeModel.COURSE && content.gatherings().isEmpty(),
                "CourseHasGatherings",
                "gatherings");
        add(!alone && content.interimWork().isEmpty(), "InterimWorkIsDescribed", "interimWork");
    }

    private void budget(MeasureContent content, Integer percent) {
        if (content.cost().kroner() == 0) {
            add(true, "BudgetIsGiven", "budget");
        } else if (content.ownShare().kroner() == 0) {
            lacks.add(new Lack("OwnShareIsGiven", "budget", "needs.gap.ownShare"));
        } else if (percent != null && content.leastOwnShare(percent).exceeds(content.ownShare())) {
            lacks.add(new Lack(
                    "OwnShareIsLargeEnough",
                    "budget",
                    "needs.gap.ownShare.small",
                    content.ownShare(),
                    percent,
                    content.leastOwnShare(percent),
                    content.cost()));
        }
    }

    private void add(boolean missing, String rule, String field) {
        if (missing) {
            lacks.add(new Lack(rule, field, "needs.gap." + field));
        }
    }
}
