package no.dekom.command.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.dhatim.fastexcel.Workbook;

/** Malen for en import: the headings, and one row as an example. */
final class Template {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Template() {}

    static byte[] csv(ImportKind kind) {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder().fieldSeparator(';').build(text)) {
            writer.writeRecord(
                    kind.columns().stream().map(ImportKind.Column::heading).toList());
            writer.writeRecord(
                    kind.columns().stream().map(ImportKind.Column::example).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (BYTE_ORDER_MARK + text).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] xlsx(ImportKind kind) {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "dekom", "1.0")) {
            var sheet = workbook.newWorksheet("Import");
            for (var column = 0; column < kind.columns().size(); column++) {
                sheet.value(0, column, kind.columns().get(column).heading());
                sheet.style(0, column).bold().set();
                sheet.value(1, column, kind.columns().get(column).example());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
