package no.dekom.command.imports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.dekom.command.imports.ImportKind.Column;
import no.dekom.command.imports.ImportKind.Fate;

/** Cellene i en rad, read alike by all kinds of import; gathers what is wrong with them. */
public final class Cells {

    /** Spaces of all kinds, as people and spreadsheets set them between digits. */
    private static final String SPACES = "[\\s\\p{Z}]";

    private static final DateTimeFormatter NORWEGIAN = DateTimeFormatter.ofPattern("d.M.uuuu");

    private final List<Column> columns;
    private final int number;
    private final Map<String, String> values;
    private final List<SheetProblem> problems = new ArrayList<>();

    /** @param number of the row as the spreadsheet shows it */
    public Cells(List<Column> columns, int number, Map<String, String> values) {
        this.columns = columns;
        this.number = number;
        this.values = values;
    }

    /** Whether the file has the column at all. */
    public boolean has(String column) {
        return values.containsKey(column);
    }

    /** The text of the cell; empty where it is empty or the column is missing. */
    public String text(String column) {
        return values.getOrDefault(column, "").strip();
    }

    public String text(String column, int longest) {
        var text = text(column);
        if (text.length() > longest) {
            wrong(column, "TooLongText", longest);
        }
        return text;
    }

    /** A text that must be there. */
    public String demanded(String column, int longest) {
        var text = text(column, longest);
        if (text.isEmpty()) {
            wrong(column, "Missing");
        }
        return text;
    }

    /** The text without spaces: 974 760 673 is 974760673. */
    public String digits(String column) {
        return digitsOf(text(column));
    }

    public static String digitsOf(String written) {
        return written.replaceAll(SPACES, "");
    }

    /** A day that has been: 2026-08-01 or 1.8.2026. Null when it cannot be read. */
    public LocalDate date(String column, LocalDate today) {
        var written = text(column);
        try {
            var day = written.contains(".") ? LocalDate.parse(written, NORWEGIAN) : LocalDate.parse(written);
            if (day.isAfter(today)) {
                wrong(column, "DateIsAhead");
            }
            return day;
        } catch (DateTimeParseException notADate) {
            wrong(column, "NotADate", written);
            return null;
        }
    }

    /** A whole number from 0 and up, with or without spaces; 0 where the cell is empty. */
    public long whole(String column, long most, String code) {
        var digits = digits(column);
        if (digits.isEmpty()) {
            return 0;
        }
        if (digits.matches("\\d{1,15}") && Long.parseLong(digits) <= most) {
            return Long.parseLong(digits);
        }
        wrong(column, code, text(column), most);
        return 0;
    }

    /** @param code name of the text {@code imports.problem.<code>} */
    public void wrong(String column, String code, Object... details) {
        var heading = columns.stream()
                .filter(it -> it.key().equals(column))
                .findFirst()
                .orElseThrow()
                .heading();
        problems.add(SheetProblem.of(number, heading, code, details));
    }

    /** How many faults there are so far. */
    public int faults() {
        return problems.size();
    }

    public boolean isWrong() {
        return faults() > 0;
    }

    /** @param name what the row is about, for people */
    public Fate fate(String name) {
        return Fate.wrong(name, List.copyOf(problems));
    }
}
