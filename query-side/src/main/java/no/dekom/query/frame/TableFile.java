package no.dekom.query.frame;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;

/** En tabell som fil, XLSX eller CSV: the columns and rows that the page shows, in the same order. */
public final class TableFile {

    /** Without it spreadsheets take the file for something else than UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType XLSX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String name;
    private final List<List<Object>> lines = new ArrayList<>();

    private TableFile(String name) {
        this.name = name;
    }

    /** @param name of the file, without its ending */
    public static TableFile named(String name, List<String> headings) {
        var file = new TableFile(name);
        file.lines.add(List.copyOf(headings));
        return file;
    }

    /** @param cells text, numbers and dates; null is an empty cell */
    public TableFile row(List<?> cells) {
        lines.add(new ArrayList<>(cells));
        return this;
    }

    /** @param format {@code csv} or {@code xlsx}; anything else is not found */
    public ResponseEntity<byte[]> as(String format) {
        return switch (format) {
            case "csv" -> answer(CSV, ".csv", csv());
            case "xlsx" -> answer(XLSX, ".xlsx", xlsx());
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private ResponseEntity<byte[]> answer(MediaType type, String ending, byte[] content) {
        var disposition =
                ContentDisposition.attachment().filename(name + ending).build().toString();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(content);
    }

    private byte[] csv() {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            lines.forEach(line ->
                    writer.writeRecord(line.stream().map(TableFile::written).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (BYTE_ORDER_MARK + text).getBytes(StandardCharsets.UTF_8);
    }

    private static String written(Object cell) {
        return switch (cell) {
            case null -> "";
            case String text -> plain(text);
            case BigDecimal number -> number.toPlainString().replace('.', ',');
            default -> cell.toString();
        };
    }

    private byte[] xlsx() {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "dekom", "1.0")) {
            var sheet = workbook.newWorksheet("Tabell");
            for (var row = 0; row < lines.size(); row++) {
                for (var column = 0; column < lines.get(row).size(); column++) {
                    switch (lines.get(row).get(column)) {
                        case null -> {}
                        case Number number -> sheet.value(row, column, number);
                        case LocalDate date -> {
                            sheet.value(row, column, date);
                            sheet.style(row, column).format("dd.mm.yyyy").set();
                        }
                        case Object text -> sheet.value(row, column, text.toString());
                    }
                }
            }
            sheet.range(0, 0, 0, lines.getFirst().size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** What somebody wrote stays text: a spreadsheet must not take it for a formula. Excel's own cells are text already. */
    static String plain(String written) {
        return written.matches("(?s)[\\s\\p{Z}]*[=+\\-@＝＋－＠].*|(?s)[\\t\\r\\n].*") ? "'" + written : written;
    }
}
