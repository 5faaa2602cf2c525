package no.dekom.query.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import no.dekom.allocation.AllocationLine;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.organisations.OrganisationKind;
import org.springframework.stereotype.Component;

/** En fordeling som tabeller: what each is left with, beside another distribution, and what each step gave. */
@Component
class ResultTable {

    private static final long TENTHS = 10;

    /**
     * Det en sitter igjen med.
     *
     * @param perTeacher kroner for each teacher FTE, rounded; null for those without
     * @param before in the other distribution; null when there is none to compare with
     * @param percent null when there was nothing before
     */
    public record Row(
            OrganisationId id,
            String name,
            OrganisationKind kind,
            Nok sum,
            Long perTeacher,
            Nok before,
            Long difference,
            String percent) {}

    /** @param inside who split it, or null */
    public record StepRow(OrganisationId id, String name, String inside, Nok sum) {}

    public record StepTable(String code, String name, long total, List<StepRow> rows) {}

    /** @param other the distribution to compare with, or null */
    List<Row> rows(Simulation.Outcome it, Simulation.Outcome other) {
        var everyone = new LinkedHashSet<OrganisationId>();
        it.result().lines().forEach(line -> everyone.add(line.recipient()));
        if (other != null) {
            other.result().lines().forEach(line -> everyone.add(line.recipient()));
        }
        return everyone.stream()
                .map(one -> row(one, it, other))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing((Row row) -> order(row.kind())).thenComparing(Row::name))
                .toList();
    }

    private Row row(OrganisationId one, Simulation.Outcome it, Simulation.Outcome other) {
        var sum = it.result().kept(one);
        var before = other == null ? null : other.result().kept(one);
        var passedOn = sum.kroner() == 0
                && it.result().of(one).anyMatch(line -> line.sum().kroner() > 0);
        if (passedOn && (before == null || before.kroner() == 0)) {
            return null;
        }
        var known = other == null || it.kind(one) != null ? it : other;
        return new Row(
                one,
                known.name(one),
                known.kind(one),
                sum,
                perTeacher(one, sum, it),
                before,
                before == null ? null : sum.kroner() - before.kroner(),
                Explanation.percent(sum, before));
    }

    private static int order(OrganisationKind kind) {
        return kind == OrganisationKind.UNIVERSITY ? 0 : kind == OrganisationKind.NETWORK ? 1 : 2;
    }

    private static Long perTeacher(OrganisationId one, Nok sum, Simulation.Outcome it) {
        if (it.kind(one) == OrganisationKind.UNIVERSITY) {
            return null;
        }
        var tenths = it.basis()
                .find(one)
                .map(party -> party.teachers().value().movePointRight(1).longValueExact())
                .orElse(0L);
        return tenths == 0 ? null : (2 * TENTHS * sum.kroner() + tenths) / (2 * tenths);
    }

    List<StepTable> steps(Simulation.Outcome it) {
        var model = it.tried().content();
        var tables = new ArrayList<StepTable>();
        for (var step : model.steps()) {
            var lines = it.result().lines().stream()
                    .filter(line -> line.step().equals(step.code()))
                    .toList();
            if (!lines.isEmpty()) {
                tables.add(new StepTable(
                        step.code(),
                        step.name(),
                        lines.stream().mapToLong(line -> line.sum().kroner()).sum(),
                        lines.stream().map(line -> stepRow(line, it)).toList()));
            }
        }
        return tables;
    }

    private static StepRow stepRow(AllocationLine line, Simulation.Outcome it) {
        return new StepRow(
                line.recipient(),
                it.name(line.recipient()),
                line.parent() == null ? null : it.name(line.parent().recipient()),
                line.sum());
    }
}
