package no.dekom.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.dekom.allocation.AllocationProblem.Kind;
import no.dekom.allocation.AllocationResult.Unspent;
import no.dekom.events.Nok;
import no.dekom.events.allocation.AllocationModel;
import no.dekom.events.allocation.AllocationOverride;
import no.dekom.events.allocation.AllocationStep;

/**
 * Regner ut en fordeling: each step in its order takes of what is left, of the frame or of each line that it splits. What it
 * cannot do is said, all at once, and then nobody gets anything.
 */
public final class Formula {

    private final AllocationModel model;
    private final AllocationBasis basis;
    private final Overrides overrides;
    private final List<AllocationProblem> problems = new ArrayList<>();
    private final List<AllocationLine> lines = new ArrayList<>();
    private final Map<String, List<AllocationLine>> byStep = new HashMap<>();
    private final Map<AllocationLine, Party> parties = new IdentityHashMap<>();
    private final Map<AllocationLine, Long> leftInside = new IdentityHashMap<>();
    private long left;

    private Formula(AllocationModel model, AllocationBasis basis, List<AllocationOverride> overrides) {
        this.model = model;
        this.basis = basis;
        this.overrides = new Overrides(overrides);
        this.left = basis.frame().kroner();
    }

    /** Runs a model. The same input gives the same output, always. */
    public static AllocationResult run(
            AllocationModel model, AllocationBasis basis, List<AllocationOverride> overrides) {
        var wrong = ModelCheck.of(model);
        return wrong.isEmpty()
                ? new Formula(model, basis, overrides).run()
                : AllocationResult.refused(basis.frame(), wrong);
    }

    private AllocationResult run() {
        problems.addAll(overrides.problems(model));
        for (var step : model.steps()) {
            if (step.from() == null) {
                divideFrame(step);
            } else {
                byStep.get(step.from()).forEach(line -> split(step, line));
            }
            byStep.putIfAbsent(step.code(), List.of());
        }
        if (problems.isEmpty()) {
            problems.addAll(overrides.unused(model));
        }
        return problems.isEmpty()
                ? new AllocationResult(basis.frame(), List.of(), lines, unspent())
                : AllocationResult.refused(basis.frame(), problems);
    }

    private void divideFrame(AllocationStep step) {
        var recipients = new Recipients(step, basis, problems).ofFrame();
        left -= divide(step, null, basis.frame().kroner(), left, recipients);
    }

    private void split(AllocationStep step, AllocationLine line) {
        var recipients = new Recipients(step, basis, problems).of(parties.get(line));
        var before = leftInside.getOrDefault(line, line.sum().kroner());
        leftInside.put(line, before - divide(step, line, line.sum().kroner(), before, recipients));
    }

    /** What was taken. */
    private long divide(AllocationStep step, AllocationLine inside, long whole, long before, List<Party> recipients) {
        if (recipients.isEmpty()) {
            return 0;
        }
        var within = inside == null ? null : inside.recipient();
        var fixed = overrides.in(step, within);
        recipients.stream()
                .map(party -> fixed.get(party.organisation()))
                .filter(Objects::nonNull)
                .forEach(overrides::meet);
        var exact = amount(step, whole, before, recipients, fixed);
        var sum = exact.whole();
        if (sum > before) {
            problems.add(AllocationProblem.about(Kind.NOT_ENOUGH_LEFT, step.code(), within, sum, before));
            return 0;
        }
        var pot = new Pot(step.code(), inside, new Nok(whole), new Nok(before), exact, new Nok(sum));
        var made = new StepDivision(step, pot, fixed, problems).among(recipients);
        made.forEach((party, line) -> {
            parties.put(line, party);
            lines.add(line);
            byStep.computeIfAbsent(step.code(), code -> new ArrayList<>()).add(line);
        });
        return made.values().stream().mapToLong(line -> line.sum().kroner()).sum();
    }

    private static Fraction amount(
            AllocationStep step, long whole, long before, List<Party> recipients, Map<?, AllocationOverride> fixed) {
        var amount = step.amount();
        return switch (amount.kind()) {
            case PERCENT_OF_WHOLE -> Fraction.percentOf(whole, amount.percent());
            case PERCENT_OF_LEFT -> Fraction.percentOf(before, amount.percent());
            case TOTAL -> Fraction.whole(amount.sum().kroner());
            case REST -> Fraction.whole(before);
            case EACH, LISTED ->
                Fraction.whole(recipients.stream()
                        .mapToLong(party -> {
                            var override = fixed.get(party.organisation());
                            return (override == null ? StepDivision.laidDown(step, party) : override.sum()).kroner();
                        })
                        .sum());
        };
    }

    private List<Unspent> unspent() {
        var unspent = new ArrayList<Unspent>();
        unspent.add(new Unspent(null, new Nok(left)));
        for (var line : lines) {
            var kept = leftInside.get(line);
            if (kept != null && kept > 0) {
                unspent.add(new Unspent(line, new Nok(kept)));
            }
        }
        return unspent;
    }
}
