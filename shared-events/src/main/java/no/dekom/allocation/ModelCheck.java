package no.dekom.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import no.dekom.allocation.AllocationProblem.Kind;
import no.dekom.events.allocation.AllocationModel;
import no.dekom.events.allocation.AllocationStep;
import no.dekom.events.allocation.AmountKind;
import no.dekom.events.allocation.Division;
import no.dekom.events.allocation.NamedRecipient;
import no.dekom.events.allocation.RecipientGroup;

/** Det som er galt med en modell uansett hvem som er med og hva de har: found before it is run. */
public final class ModelCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<AllocationProblem> problems = new ArrayList<>();
    private final List<String> codes;
    private final Map<String, BigDecimal> percents = new HashMap<>();
    private final Map<String, String> emptied = new HashMap<>();

    private ModelCheck(AllocationModel model) {
        codes = model.steps().stream().map(AllocationStep::code).toList();
    }

    /** All that is wrong; empty when the model can be run. */
    public static List<AllocationProblem> of(AllocationModel model) {
        var check = new ModelCheck(model);
        if (model.steps().isEmpty()) {
            check.problems.add(AllocationProblem.of(Kind.NO_STEPS, null));
        }
        for (var at = 0; at < model.steps().size(); at++) {
            check.check(model.steps().get(at), at);
        }
        return List.copyOf(check.problems);
    }

    private void check(AllocationStep step, int at) {
        say(codes.indexOf(step.code()) < at, Kind.CODE_USED_TWICE, step, step.code());
        checkSplit(step, at);
        checkAmount(step);
        checkNamed(step);
        checkDivision(step);
        checkEmptied(step);
    }

    private void checkSplit(AllocationStep step, int at) {
        var inside =
                step.to() == RecipientGroup.PARTNER_OF_RECIPIENT || step.to() == RecipientGroup.MEMBERS_OF_RECIPIENT;
        say(inside && step.from() == null, Kind.GROUP_NEEDS_SPLIT, step);
        say(!inside && step.from() != null, Kind.GROUP_NOT_INSIDE, step);
        if (step.from() != null) {
            var source = codes.indexOf(step.from());
            say(source < 0, Kind.SPLITS_UNKNOWN_STEP, step, step.from());
            say(source >= at, Kind.SPLITS_LATER_STEP, step, step.from());
        }
    }

    private void checkAmount(AllocationStep step) {
        var amount = step.amount();
        switch (amount.kind()) {
            case PERCENT_OF_WHOLE, PERCENT_OF_LEFT -> checkPercent(step);
            case TOTAL, EACH -> say(amount.sum() == null, Kind.AMOUNT_MISSING, step);
            case LISTED -> {
                say(step.to() != RecipientGroup.NAMED, Kind.LISTED_WITHOUT_NAMED, step);
                say(step.named().stream().anyMatch(one -> one.sum() == null), Kind.AMOUNT_MISSING, step);
            }
            case REST -> {
                // Takes what there is.
            }
        }
    }

    private void checkPercent(AllocationStep step) {
        var percent = step.amount().percent();
        if (percent == null) {
            say(true, Kind.AMOUNT_MISSING, step);
            return;
        }
        if (percent.signum() <= 0 || percent.compareTo(HUNDRED) > 0) {
            say(true, Kind.PERCENT_OUT_OF_RANGE, step, percent.toPlainString());
        } else if (step.amount().kind() == AmountKind.PERCENT_OF_WHOLE) {
            var sum = percents.merge(of(step), percent, BigDecimal::add);
            say(sum.compareTo(HUNDRED) > 0, Kind.PERCENTAGES_OVER_100, step, sum.toPlainString());
        }
    }

    private void checkNamed(AllocationStep step) {
        if (step.to() != RecipientGroup.NAMED) {
            return;
        }
        say(step.named().isEmpty(), Kind.NOBODY_NAMED, step);
        var seen = new HashSet<>();
        step.named().stream()
                .map(NamedRecipient::organisation)
                .filter(organisation -> !seen.add(organisation))
                .distinct()
                .forEach(twice -> problems.add(AllocationProblem.about(Kind.NAMED_TWICE, step.code(), twice)));
    }

    private void checkDivision(AllocationStep step) {
        var kind = step.amount().kind();
        if (kind == AmountKind.EACH || kind == AmountKind.LISTED) {
            say(step.floor() != null || step.cap() != null, Kind.BOUNDS_WITHOUT_DIVISION, step);
            return;
        }
        say(step.divided() == null, Kind.DIVISION_MISSING, step);
        if (step.floor() != null && step.cap() != null) {
            say(step.floor().exceeds(step.cap()), Kind.FLOOR_ABOVE_CAP, step);
        }
        if (step.divided() == Division.WEIGHTS) {
            var weights = step.named().stream().map(NamedRecipient::weight).toList();
            say(
                    step.to() != RecipientGroup.NAMED
                            || weights.stream().anyMatch(weight -> weight == null || weight.signum() < 0),
                    Kind.WEIGHTS_MISSING,
                    step);
            say(
                    !weights.isEmpty() && weights.stream().allMatch(weight -> weight != null && weight.signum() == 0),
                    Kind.KEY_NOBODY_HAS,
                    step);
        }
    }

    /** After a step that takes all there is, and has no cap that may leave some, nothing comes. */
    private void checkEmptied(AllocationStep step) {
        var before = emptied.get(of(step));
        say(before != null, Kind.NEVER_RUNS, step, before);
        var amount = step.amount();
        var all = amount.kind() == AmountKind.REST
                || amount.kind() == AmountKind.PERCENT_OF_LEFT
                        && amount.percent() != null
                        && amount.percent().compareTo(HUNDRED) == 0;
        if (all && step.cap() == null) {
            emptied.putIfAbsent(of(step), step.code());
        }
    }

    private static String of(AllocationStep step) {
        return step.from() == null ? "" : step.from();
    }

    private void say(boolean wrong, Kind kind, AllocationStep step, String... figures) {
        if (wrong) {
            problems.add(AllocationProblem.of(kind, step.code(), figures));
        }
    }
}
