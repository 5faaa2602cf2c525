package no.dekom.command.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** En CSV-fil: UTF-8, with semicolons, commas or tabs, whichever its first line has most of. */
final class CsvFile {

    private static final int FORMULA_LENGTH = 2;
    private static final int BUFFER = 8 * 1024;
    private static final int LONGEST_RECORD = 1024 * 1024;
    private static final int LONGEST_HEAD = 100_000;

    private final byte[] file;
    private final SheetReader reader = new SheetReader();

    CsvFile(byte[] file) {
        this.file = file;
    }

    Sheet read() {
        try {
            var first = firstLine();
            try (var text = text()) {
                return records(separator(first), text);
            }
        } catch (CharacterCodingException notUtf8) {
            return Sheet.unreadable(SheetProblem.ofFile("NotUtf8"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The file as a stream of letters, without its byte order mark. */
    private Reader text() throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var text = new BufferedReader(new InputStreamReader(new ByteArrayInputStream(file), decoder));
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }

    /** Goes through all of the file, which must be text throughout. */
    private String firstLine() throws IOException {
        var first = new StringBuilder();
        var ended = false;
        var buffer = new char[BUFFER];
        try (var text = text()) {
            for (var got = text.read(buffer); got >= 0; got = text.read(buffer)) {
                for (var at = 0; at < got; at++) {
                    if (buffer[at] == '\0') {
                        throw new CharacterCodingException();
                    }
                    ended |= buffer[at] == '\n' || buffer[at] == '\r' || first.length() == LONGEST_HEAD;
                    if (!ended) {
                        first.append(buffer[at]);
                    }
                }
            }
        }
        return first.toString();
    }

    private Sheet records(char separator, Reader text) {
        try (var records = CsvReader.builder()
                .fieldSeparator(separator)
                .maxBufferSize(LONGEST_RECORD)
                .ofCsvRecord(text)) {
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
        } catch (CsvParseException | IOException | UncheckedIOException broken) {
            reader.problem(SheetProblem.ofFile("NotReadable"));
        }
        return reader.sheet();
    }

    private static char separator(String line) {
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
