package no.dekom.command.imports;

import java.util.List;

/**
 * Et regneark som er lest.
 *
 * @param problems what could not be read; when there are any, the rows are not to be used
 */
public record Sheet(List<String> headings, List<Row> rows, List<SheetProblem> problems) {

    /** @param number of the row as the spreadsheet shows it, from 1 */
    public record Row(int number, List<String> cells) {

        /** The cell of a column, from 0; empty where the row is shorter. */
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean isEmpty() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    static Sheet unreadable(SheetProblem... problems) {
        return new Sheet(List.of(), List.of(), List.of(problems));
    }
}
