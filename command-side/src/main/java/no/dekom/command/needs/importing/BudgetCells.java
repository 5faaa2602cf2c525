package no.dekom.command.needs.importing;

import java.util.ArrayList;
import java.util.List;
import no.dekom.command.imports.Cells;
import no.dekom.events.Nok;
import no.dekom.events.needs.CostKind;
import no.dekom.events.needs.CostLine;

/** Budsjettet i en rad: one sum a kind. What is written in more lines stands as long as their sums are the same. */
final class BudgetCells {

    private static final long MOST = 1_000_000_000;

    private BudgetCells() {}

    static List<CostLine> read(Cells cells, List<CostLine> before) {
        var budget = new ArrayList<>(before);
        for (var kind : CostKind.values()) {
            var lines = before.stream().filter(it -> it.kind() == kind).toList();
            var was = sum(kind, lines);
            var line = line(cells, kind, was);
            if (!line.equals(was)) {
                budget.removeAll(lines);
                budget.add(line);
            }
        }
        budget.removeIf(it -> it.amount().equals(Nok.ZERO));
        return List.copyOf(budget);
    }

    private static CostLine line(Cells cells, CostKind kind, CostLine was) {
        var faults = cells.faults();
        var amount = kroner(cells, MeasureColumns.amount(kind), was.amount());
        var own = kroner(cells, MeasureColumns.ownShare(kind), was.ownShare());
        var university = kroner(cells, MeasureColumns.universityPart(kind), was.universityPart());
        if (cells.faults() == faults && own.plus(university).exceeds(amount)) {
            cells.wrong(MeasureColumns.amount(kind), "PartsAboveTheSum");
        }
        return new CostLine(kind, MeasureColumns.label(kind), amount, own, university);
    }

    private static Nok kroner(Cells cells, String column, Nok was) {
        return cells.has(column) ? Nok.of(cells.whole(column, MOST, "NotKroner")) : was;
    }

    private static CostLine sum(CostKind kind, List<CostLine> lines) {
        return new CostLine(
                kind,
                MeasureColumns.label(kind),
                Nok.sum(lines.stream().map(CostLine::amount).toList()),
                Nok.sum(lines.stream().map(CostLine::ownShare).toList()),
                Nok.sum(lines.stream().map(CostLine::universityPart).toList()));
    }
}
