package no.dekom.command.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.dekom.command.imports.ImportKind.Fate;
import no.dekom.events.ActingAs;

/**
 * What becomes of each row of a file.
 *
 * @param problems of the file and its headings; when there are any, no row is judged
 */
record Preview(List<Judged> rows, List<SheetProblem> problems) {

    record Judged(int number, Fate fate) {}

    static Preview of(ImportKind kind, byte[] file, ActingAs sender) {
        var sheet = SheetReader.read(file);
        var problems = new ArrayList<>(sheet.problems());
        var columns = problems.isEmpty() ? columns(kind, sheet.headings(), problems) : Map.<String, Integer>of();
        if (!problems.isEmpty()) {
            return new Preview(List.of(), problems);
        }
        var values = new LinkedHashMap<Integer, Map<String, String>>();
        sheet.rows().forEach(row -> values.put(row.number(), values(columns, row)));
        var fates = kind.judge(sender).all(values).iterator();
        var rows = values.keySet().stream()
                .map(number -> new Judged(number, fates.next()))
                .toList();
        return new Preview(rows, List.of());
    }

    private static Map<String, String> values(Map<String, Integer> columns, Sheet.Row row) {
        return columns.entrySet().stream()
                .filter(it -> it.getValue() >= 0)
                .collect(Collectors.toMap(Map.Entry::getKey, it -> row.cell(it.getValue())));
    }

    /** Where each column of the kind stands, -1 where an optional one is missing. */
    private static Map<String, Integer> columns(ImportKind kind, List<String> headings, List<SheetProblem> problems) {
        var found = headings.stream().map(Preview::plain).toList();
        var known = kind.columns().stream().map(it -> plain(it.heading())).toList();
        var names = kind.columns().stream().map(ImportKind.Column::heading).collect(Collectors.joining(", "));
        for (var at = 0; at < found.size(); at++) {
            var heading = headings.get(at).isEmpty() ? SheetProblem.letters(at) : headings.get(at);
            if (!known.contains(found.get(at))) {
                problems.add(SheetProblem.of(1, heading, "UnknownColumn", names));
            } else if (found.indexOf(found.get(at)) != at) {
                problems.add(SheetProblem.of(1, heading, "ColumnTwice"));
            }
        }
        var columns = new LinkedHashMap<String, Integer>();
        for (var column : kind.columns()) {
            var at = found.indexOf(plain(column.heading()));
            columns.put(column.key(), at);
            if (at < 0 && column.required()) {
                problems.add(SheetProblem.of(1, column.heading(), "MissingColumn", names));
            }
        }
        return columns;
    }

    private static String plain(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT);
    }

    boolean isWrong() {
        return !problems.isEmpty() || count(ImportKind.Outcome.WRONG) > 0;
    }

    int count(ImportKind.Outcome outcome) {
        return (int)
                rows.stream().filter(row -> row.fate().outcome() == outcome).count();
    }

    /** What somebody has seen of a row. @param read the version of its subject then, or null */
    record Seen(String outcome, Long read) {

        static Seen of(Fate fate) {
            return new Seen(fate.outcome().name(), fate.read());
        }
    }

    /** The same rows have the same fate, and nobody has changed what they are about. */
    boolean agreesWith(Map<Integer, Seen> seen) {
        return rows.size() == seen.size()
                && rows.stream().allMatch(row -> Seen.of(row.fate()).equals(seen.get(row.number())));
    }
}
