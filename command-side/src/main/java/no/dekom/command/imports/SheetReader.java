package no.dekom.command.imports;

import java.util.ArrayList;
import java.util.List;

/** Reads a sheet from XLSX or CSV, within limits: a file that is broken or meant to harm becomes a list of problems. */
public final class SheetReader {

    static final int MOST_ROWS = 20_000;
    static final int MOST_COLUMNS = 60;
    static final int MOST_CHARACTERS = 4_000;
    static final int MOST_PROBLEMS = 500;

    /** All that is kept of a file, in characters. */
    static final int MOST_TEXT = 10_000_000;

    private final List<Sheet.Row> rows = new ArrayList<>();
    private final List<SheetProblem> problems = new ArrayList<>();
    private List<String> headings;
    private long text;
    private boolean full;

    SheetReader() {}

    public static Sheet read(byte[] file) {
        if (file.length == 0) {
            return Sheet.unreadable(SheetProblem.ofFile("FileIsEmpty"));
        }
        var isZip = file.length > 3 && file[0] == 'P' && file[1] == 'K';
        return isZip ? new XlsxFile(file).read() : new CsvFile(file).read();
    }

    /** Takes the next row; empty ones are passed over. Says whether there is room for more. */
    boolean take(int number, List<String> cells) {
        var row = new Sheet.Row(number, cells.stream().map(String::strip).toList());
        if (row.isEmpty()) {
            return true;
        }
        if (row.cells().size() > MOST_COLUMNS) {
            problem(SheetProblem.of(number, "", "TooManyColumns", MOST_COLUMNS));
            return false;
        }
        check(row);
        if (headings == null) {
            headings = row.cells();
        } else if (rows.size() == MOST_ROWS) {
            problem(SheetProblem.of(number, "", "TooManyRows", MOST_ROWS));
            full = true;
        } else {
            keep(row);
        }
        return !full;
    }

    private void keep(Sheet.Row row) {
        text += row.cells().stream().mapToInt(String::length).sum();
        if (text > MOST_TEXT) {
            problem(SheetProblem.of(row.number(), "", "TooMuchText", MOST_TEXT));
            full = true;
        } else {
            rows.add(row);
        }
    }

    private void check(Sheet.Row row) {
        for (var column = 0; column < row.cells().size(); column++) {
            if (row.cell(column).length() > MOST_CHARACTERS) {
                problem(row.number(), column, "TooLongText", MOST_CHARACTERS);
            }
        }
    }

    void problem(int row, int column, String code, Object... details) {
        var named = headings != null && column < headings.size() ? headings.get(column) : "";
        problem(SheetProblem.of(row, named.isEmpty() ? SheetProblem.letters(column) : named, code, details));
    }

    void problem(SheetProblem problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        }
        full = full || problems.size() == MOST_PROBLEMS;
    }

    Sheet sheet() {
        if (headings == null && problems.isEmpty()) {
            return Sheet.unreadable(SheetProblem.ofFile("FileIsEmpty"));
        }
        return new Sheet(headings == null ? List.of() : headings, List.copyOf(rows), List.copyOf(problems));
    }
}
