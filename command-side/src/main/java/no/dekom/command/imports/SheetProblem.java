package no.dekom.command.imports;

import java.util.List;

/**
 * Noe som er galt i et regneark.
 *
 * @param row as the spreadsheet shows it, from 1; 0 when it is about the whole file
 * @param column heading, or the letters of a column without one; empty when it is about the whole row
 * @param code name of the text {@code imports.problem.<code>}
 * @param details what the text needs to be concrete
 */
public record SheetProblem(int row, String column, String code, List<String> details) {

    static SheetProblem ofFile(String code, Object... details) {
        return of(0, "", code, details);
    }

    public static SheetProblem of(int row, String column, String code, Object... details) {
        return new SheetProblem(
                row,
                column,
                code,
                java.util.Arrays.stream(details).map(String::valueOf).toList());
    }

    /** {@code A}, {@code B} … {@code AA}, as a spreadsheet names its columns, from 0. */
    static String letters(int column) {
        var rest = column % 26;
        var letter = String.valueOf((char) ('A' + rest));
        return column < 26 ? letter : letters(column / 26 - 1) + letter;
    }
}
