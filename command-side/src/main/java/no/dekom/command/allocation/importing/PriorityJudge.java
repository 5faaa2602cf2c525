package no.dekom.command.allocation.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import no.dekom.command.allocation.WrittenRecommendations.Written;
import no.dekom.command.allocation.recommend.PrioritiseMeasures;
import no.dekom.command.allocation.recommend.ProposedMeasure;
import no.dekom.command.imports.Cells;
import no.dekom.command.imports.ImportKind.Fate;
import no.dekom.command.imports.ImportKind.Judge;
import no.dekom.command.imports.ImportKind.Outcome;
import no.dekom.command.imports.SheetProblem;
import no.dekom.events.allocation.LeftOutMeasure;
import no.dekom.events.needs.NeedsMeasureId;

/** Judges the rows of one file, which is the whole list of a year: one act puts it in the place of the one that stands. */
final class PriorityJudge implements Judge {

    private final IntFunction<Optional<Written>> recommendations;
    private final KnownMeasures measures;

    PriorityJudge(IntFunction<Optional<Written>> recommendations, KnownMeasures measures) {
        this.recommendations = recommendations;
        this.measures = measures;
    }

    @Override
    public Fate of(int number, Map<String, String> row) {
        throw new UnsupportedOperationException("A list is judged whole");
    }

    /** A row that is read, with the cells it was read from. */
    private record Read(PriorityRow row, Cells cells) {}

    @Override
    public List<Fate> all(SequencedMap<Integer, Map<String, String>> rows) {
        var read = new ArrayList<Read>();
        rows.forEach((number, values) -> {
            var cells = new Cells(PriorityColumns.ALL, number, values);
            read.add(new Read(PriorityRow.read(number, cells, measures), cells));
        });
        var recommendation = ofTheYear(read);
        once(read, row -> row.measure(), "measure", "MeasureTwice");
        once(read, row -> row.place() == 0 ? null : row.place(), "place", "PlaceTwice");
        if (recommendation != null && !read.isEmpty()) {
            nothingIsForgotten(recommendation, read);
        }
        var wrong = recommendation == null
                || read.stream().anyMatch(it -> it.cells().isWrong());
        return wrong ? faults(read) : fates(recommendation, read);
    }

    /** The one that all rows are about; null with faults in the cells when there is none. */
    private Written ofTheYear(List<Read> read) {
        Integer first = null;
        Written found = null;
        for (var it : read) {
            var year = (int) it.cells().whole("year", 2100, "NotAYear");
            if (first == null) {
                first = year;
                found = recommendations.apply(year).orElse(null);
            }
            if (it.cells().text("year").isEmpty()) {
                it.cells().wrong("year", "Missing");
            } else if (year != first) {
                it.cells().wrong("year", "AnotherYear", first);
            } else if (found == null && year > 0) {
                it.cells().wrong("year", "NoRecommendation", String.valueOf(year));
            }
        }
        return found;
    }

    private static void once(List<Read> read, Function<PriorityRow, Object> what, String column, String code) {
        var seen = new HashMap<Object, Integer>();
        for (var it : read) {
            var key = what.apply(it.row());
            var before = key == null ? null : seen.putIfAbsent(key, it.row().number());
            if (before != null) {
                it.cells().wrong(column, code, before);
            }
        }
    }

    /** What stands on the list is in the file too, so that nothing falls out unseen. Said on the last row. */
    private void nothingIsForgotten(Written written, List<Read> read) {
        var told = read.stream().map(it -> it.row().measure()).toList();
        listed(written).keySet().stream()
                .filter(it -> !told.contains(it))
                .forEach(it -> read.getLast().cells().wrong("measure", "MeasureIsForgotten", measures.title(it)));
    }

    private static List<Fate> faults(List<Read> read) {
        return read.stream()
                .map(it -> it.cells().isWrong()
                        ? it.cells().fate(it.row().name())
                        : new Fate(Outcome.UNCHANGED, it.row().name(), null, List.of(), List.<SheetProblem>of()))
                .toList();
    }

    /** The first row that is new or changed carries the one act. */
    private static List<Fate> fates(Written written, List<Read> read) {
        var command = command(written, read);
        var before = listed(written);
        var now = places(command.measures(), command.leftOut());
        var fates = new ArrayList<Fate>();
        var sent = false;
        for (var it : read) {
            var stood = before.get(it.row().measure());
            var outcome = stood == null
                    ? Outcome.NEW
                    : stood.equals(now.get(it.row().measure())) ? Outcome.UNCHANGED : Outcome.CHANGED;
            var carries = !sent && outcome != Outcome.UNCHANGED;
            sent |= carries;
            fates.add(new Fate(
                    outcome,
                    it.row().name(),
                    written.id().value(),
                    carries ? List.of(command) : List.of(),
                    List.of(),
                    carries ? written.edits() : null));
        }
        return fates;
    }

    private static PrioritiseMeasures command(Written written, List<Read> read) {
        var rows = read.stream().map(Read::row).toList();
        return new PrioritiseMeasures(
                written.id(),
                rows.stream()
                        .filter(row -> row.place() > 0)
                        .sorted(Comparator.comparing(PriorityRow::place))
                        .map(row -> new ProposedMeasure(row.measure(), row.proposed(), row.reason(), row.conditions()))
                        .toList(),
                rows.stream()
                        .filter(row -> row.place() == 0)
                        .map(row -> new LeftOutMeasure(row.measure(), row.reason()))
                        .toList());
    }

    /** What is said of each measure on the list that stands. */
    private static Map<NeedsMeasureId, List<Object>> listed(Written written) {
        if (written.list() == null) {
            return Map.of();
        }
        var measures = written.list().measures().stream()
                .map(it -> new ProposedMeasure(it.measure(), it.proposed(), it.reason(), it.conditions()))
                .toList();
        return places(measures, written.list().leftOut());
    }

    private static Map<NeedsMeasureId, List<Object>> places(List<ProposedMeasure> list, List<LeftOutMeasure> leftOut) {
        var said = new LinkedHashMap<NeedsMeasureId, List<Object>>();
        for (var it : list) {
            said.put(it.measure(), List.of(said.size() + 1, it));
        }
        leftOut.forEach(it -> said.put(it.measure(), List.of(0, it)));
        return said;
    }
}
