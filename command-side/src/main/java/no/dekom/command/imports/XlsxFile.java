package no.dekom.command.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** En Excel-fil: its first sheet. Guarded before anything unpacks it. */
final class XlsxFile {

    private final byte[] file;
    private final SheetReader reader = new SheetReader();

    XlsxFile(byte[] file) {
        this.file = file;
    }

    Sheet read() {
        var guard = new XlsxGuard();
        guard.inspect(file);
        if (!guard.problems().isEmpty()) {
            return new Sheet(List.of(), List.of(), guard.problems());
        }
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false));
                var rows = workbook.getFirstSheet().openStream()) {
            for (var at = rows.iterator(); at.hasNext(); ) {
                if (!take(at.next())) {
                    break;
                }
            }
        } catch (IOException | ExcelReaderException | IllegalArgumentException | NullPointerException broken) {
            return Sheet.unreadable(SheetProblem.ofFile("NotReadable"));
        }
        return reader.sheet();
    }

    private boolean take(Row row) {
        if (row.getCellCount() > SheetReader.MOST_COLUMNS * 10) {
            reader.problem(SheetProblem.of(row.getRowNum(), "", "TooManyColumns", SheetReader.MOST_COLUMNS));
            return false;
        }
        var cells = new ArrayList<String>();
        for (var column = 0; column < row.getCellCount(); column++) {
            cells.add(text(row, column, row.getCell(column)));
        }
        while (!cells.isEmpty() && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        return reader.take(row.getRowNum(), cells);
    }

    private String text(Row row, int column, Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        return switch (cell.getType()) {
            case NUMBER -> isDate(cell) ? cell.asDate().toLocalDate().toString() : plain(cell.asNumber());
            case STRING -> cell.asString();
            case BOOLEAN -> cell.asBoolean() ? "ja" : "nei";
            case FORMULA -> {
                reader.problem(row.getRowNum(), column, "FormulaInCell");
                yield cell.getRawValue() == null ? "" : cell.getRawValue();
            }
            default -> {
                reader.problem(row.getRowNum(), column, "ErrorInCell");
                yield cell.getRawValue() == null ? "" : cell.getRawValue();
            }
        };
    }

    /** As the format of the cell shows it: with day or year, outside of colours and quoted words. */
    private static boolean isDate(Cell cell) {
        var format = cell.getDataFormatString();
        return format != null
                && format.toLowerCase(Locale.ROOT)
                        .replaceAll("\\[[^]]*]|\"[^\"]*\"|general", "")
                        .matches("(?s).*[dy].*");
    }

    /** 999888777, where the file may say 9.99888777E8. */
    private static String plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
