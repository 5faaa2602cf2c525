package no.dekom.command.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** En CSV-fil: UTF-8, with semicolons, commas or tabs, whichever its first line has most of. */
final class CsvFile {

    private static final int FORMULA_LENGTH = 2;

    private final byte[] file;
    private final SheetReader reader = new SheetReader();

    CsvFile(byte[] file) {
        this.file = file;
    }

    Sheet read() {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return Sheet.unreadable(SheetProblem.ofFile("NotUtf8"));
        }
        if (text.indexOf('\0') >= 0) {
            return Sheet.unreadable(SheetProblem.ofFile("NotUtf8"));
        }
        var written = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (var records =
                CsvReader.builder().fieldSeparator(separator(written)).ofCsvRecord(written)) {
            for (var record : records) {
                var number = (int) record.getStartingLineNumber();
                for (var column = 0; column < record.getFieldCount(); column++) {
                    var cell = record.getField(column).strip();
                    if (cell.startsWith("=") && cell.length() >= FORMULA_LENGTH) {
                        reader.problem(number, column, "FormulaInCell");
                    }
                }
                if (!reader.take(number, record.getFields())) {
                    break;
                }
            }
        } catch (CsvParseException | java.io.IOException broken) {
            reader.problem(SheetProblem.ofFile("NotReadable"));
        }
        return reader.sheet();
    }

    private static char separator(String text) {
        var line = text.lines().findFirst().orElse("");
        var most = ';';
        for (var candidate : new char[] {',', '\t'}) {
            if (count(line, candidate) > count(line, most)) {
                most = candidate;
            }
        }
        return most;
    }

    private static long count(String line, char candidate) {
        return line.chars().filter(one -> one == candidate).count();
    }
}
