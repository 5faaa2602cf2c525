package no.dekom.query.allocation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.dekom.allocation.AllocationProblem;
import no.dekom.allocation.AllocationProblem.Kind;
import no.dekom.events.allocation.AllocationModel;
import no.dekom.events.allocation.AllocationStep;
import no.dekom.events.allocation.RecipientGroup;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;

/** Trinnene i en modell, og det som er galt med dem, i ord. */
@Component
class StepWords {

    private static final Set<Kind> IN_KRONER =
            Set.of(Kind.NOT_ENOUGH_LEFT, Kind.FLOOR_CANNOT_BE_MET, Kind.OVERRIDES_ABOVE_POT);

    private final Texts texts;
    private final Names names;
    private final Formats formats;

    StepWords(Texts texts, Names names, Formats formats) {
        this.texts = texts;
        this.names = names;
        this.formats = formats;
    }

    /** Ett trinn i en tabell. */
    public record Row(int number, String code, String name, String takes, String to, String divided, String bounds) {}

    List<Row> of(AllocationModel model) {
        return model.steps().stream()
                .map(step -> new Row(
                        model.steps().indexOf(step) + 1,
                        step.code(),
                        step.name(),
                        takes(step, model),
                        to(step),
                        step.divided() == null ? texts.of("allocation.step.fixed") : texts.of(step.divided()),
                        bounds(step)))
                .toList();
    }

    private String takes(AllocationStep step, AllocationModel model) {
        var amount = step.amount();
        var figure = amount.percent() != null
                ? decimal(amount.percent())
                : amount.sum() != null ? formats.kroner(amount.sum()) : "";
        var of = step.from() == null
                ? texts.of("allocation.step.of-frame")
                : texts.of("allocation.step.of-step", name(step.from(), model));
        return texts.of("allocation.takes." + amount.kind(), figure, of);
    }

    private String to(AllocationStep step) {
        if (step.to() != RecipientGroup.NAMED) {
            return texts.of(step.to());
        }
        return step.named().stream()
                .map(one -> {
                    var who = names.organisation(one.organisation());
                    if (one.sum() != null) {
                        return who + " (" + formats.kroner(one.sum()) + ")";
                    }
                    return one.weight() == null ? who : who + " (" + decimal(one.weight()) + ")";
                })
                .collect(Collectors.joining(", "));
    }

    private String bounds(AllocationStep step) {
        if (step.floor() != null && step.cap() != null) {
            return texts.of("allocation.step.bounds", formats.kroner(step.floor()), formats.kroner(step.cap()));
        }
        if (step.floor() != null) {
            return texts.of("allocation.step.floor", formats.kroner(step.floor()));
        }
        return step.cap() == null ? "" : texts.of("allocation.step.cap", formats.kroner(step.cap()));
    }

    /** {@code 33,333}: all decimals that say something, with a comma. */
    static String decimal(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** What is wrong, and what to do. */
    List<String> of(List<AllocationProblem> problems, AllocationModel model) {
        return problems.stream().map(problem -> of(problem, model)).distinct().toList();
    }

    private String of(AllocationProblem problem, AllocationModel model) {
        var values = new Object[4];
        values[0] = problem.step() == null ? "" : name(problem.step(), model);
        values[1] =
                problem.who() == null ? texts.of("allocation.problem.the-frame") : names.organisation(problem.who());
        for (var at = 0; at < 2; at++) {
            values[at + 2] = at < problem.figures().size() ? figure(problem, at, model) : "";
        }
        return texts.of("allocation.problem." + problem.kind(), values);
    }

    private String figure(AllocationProblem problem, int at, AllocationModel model) {
        var figure = problem.figures().get(at);
        if (IN_KRONER.contains(problem.kind())) {
            return formats.kroner(Long.parseLong(figure));
        }
        return figure.matches("[0-9.]+") ? figure.replace('.', ',') : name(figure, model);
    }

    /** The name of a step, or its code when there is none. */
    static String name(String code, AllocationModel model) {
        return model.steps().stream()
                .filter(step -> step.code().equals(code))
                .map(AllocationStep::name)
                .findFirst()
                .orElse(code);
    }
}
