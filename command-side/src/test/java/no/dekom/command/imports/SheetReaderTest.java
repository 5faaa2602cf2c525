package no.dekom.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Files as people have them, and files that are broken or meant to harm. */
class SheetReaderTest {

    private static byte[] csv(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] xlsx(Consumer<Worksheet> content) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "test", "1.0")) {
            content.accept(workbook.newWorksheet("Ark"));
        }
        return file.toByteArray();
    }

    private static Sheet.Row row(int number, String... cells) {
        return new Sheet.Row(number, java.util.List.of(cells));
    }

    @Test
    void semicolons_commas_and_tabs_are_read_with_and_without_a_byte_order_mark() {
        for (var separator : new String[] {";", ",", "\t"}) {
            var text = "\uFEFFNavn" + separator + "Type\r\n\"Å; \"\"skole\"\"\"" + separator + "Skole\n\n";
            var sheet = SheetReader.read(csv(text));
            assertThat(sheet.problems()).isEmpty();
            assertThat(sheet.headings()).containsExactly("Navn", "Type");
            assertThat(sheet.rows()).containsExactly(row(2, "Å; \"skole\"", "Skole"));
        }
    }

    @Test
    void excel_numbers_stay_digits() throws IOException {
        var file = xlsx(sheet -> {
            sheet.value(0, 0, "Nummer");
            sheet.value(0, 1, "Årsverk");
            sheet.value(3, 0, 974760673);
            sheet.value(3, 1, 12.5);
            sheet.value(3, 2, LocalDate.of(2026, 10, 1));
            sheet.style(3, 2).format("dd.mm.yyyy").set();
        });
        var sheet = SheetReader.read(file);
        assertThat(sheet.problems()).isEmpty();
        assertThat(sheet.rows()).containsExactly(row(4, "974760673", "12.5", "2026-10-01"));
    }

    @Test
    void wrong_encoding_is_told() {
        var sheet = SheetReader.read("Navn\nÅs skole".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(sheet.problems()).containsExactly(SheetProblem.ofFile("NotUtf8"));
        var utf16 = SheetReader.read("Navn\nÅs skole".getBytes(StandardCharsets.UTF_16));
        assertThat(utf16.problems()).containsExactly(SheetProblem.ofFile("NotUtf8"));
    }

    @Test
    void formulas_are_told_with_row_and_column() throws IOException {
        var file = xlsx(sheet -> {
            sheet.value(0, 0, "Navn");
            sheet.formula(1, 0, "1+1");
        });
        assertThat(SheetReader.read(file).problems()).containsExactly(SheetProblem.of(2, "Navn", "FormulaInCell"));
        assertThat(SheetReader.read(csv("Navn\n=HYPERLINK(\"x\")")).problems())
                .containsExactly(SheetProblem.of(2, "Navn", "FormulaInCell"));
    }

    @Test
    void merged_cells_are_told_with_row_and_column() throws IOException {
        var file = xlsx(sheet -> {
            sheet.value(0, 0, "Navn");
            sheet.value(4, 1, "x");
            sheet.range(4, 1, 5, 2).merge();
        });
        assertThat(SheetReader.read(file).problems()).containsExactly(SheetProblem.of(5, "B", "MergedCells", "B5:C6"));
    }

    @Test
    void a_million_empty_rows_are_passed_over() throws IOException {
        var rows = new StringBuilder();
        for (var number = 2; number < 1_000_000; number++) {
            rows.append("<row r=\"").append(number).append("\"/>");
        }
        var file = withSheet(xml -> xml.replace("</sheetData>", rows + "</sheetData>"));
        var sheet = SheetReader.read(file);
        assertThat(sheet.problems()).isEmpty();
        assertThat(sheet.rows()).isEmpty();
    }

    @Test
    void too_many_rows_are_told_and_no_more_are_kept() {
        var text = new StringBuilder("Navn\n");
        for (var row = 0; row < SheetReader.MOST_ROWS + 5; row++) {
            text.append("a\n");
        }
        var sheet = SheetReader.read(csv(text.toString()));
        assertThat(sheet.problems())
                .containsExactly(SheetProblem.of(SheetReader.MOST_ROWS + 2, "", "TooManyRows", SheetReader.MOST_ROWS));
    }

    @Test
    void a_zip_bomb_is_stopped_while_it_is_unpacked() throws IOException {
        var kilobyte = "a".repeat(1024);
        for (var part : new String[] {"xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "anything.bin"}) {
            var file = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(file)) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write("<a>".getBytes(StandardCharsets.UTF_8));
                for (var written = 0; written < 110 * 1024; written++) {
                    zip.write(kilobyte.getBytes(StandardCharsets.UTF_8));
                }
                zip.closeEntry();
            }
            assertThat(SheetReader.read(file.toByteArray()).problems())
                    .as(part)
                    .containsExactly(SheetProblem.ofFile("UnpacksTooLarge", 100));
        }
    }

    @Test
    void definitions_of_its_own_are_not_read() throws IOException {
        var file = withSheet(xml -> xml.replaceFirst(
                "<worksheet", "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet"));
        assertThat(SheetReader.read(file).problems()).containsExactly(SheetProblem.ofFile("NotReadable"));
    }

    @Test
    void what_is_no_spreadsheet_is_told() throws IOException {
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("readme.txt"));
            out.closeEntry();
        }
        assertThat(SheetReader.read(zip.toByteArray()).problems()).containsExactly(SheetProblem.ofFile("NotReadable"));
        assertThat(SheetReader.read(csv("PK\3\4 and then nothing")).problems())
                .containsExactly(SheetProblem.ofFile("NotReadable"));
        assertThat(SheetReader.read(new byte[0]).problems()).containsExactly(SheetProblem.ofFile("FileIsEmpty"));
        assertThat(SheetReader.read(csv("\n\n;;\n")).problems()).containsExactly(SheetProblem.ofFile("FileIsEmpty"));
    }

    /** A workbook whose sheet is not as any program would write it. */
    private static byte[] withSheet(java.util.function.UnaryOperator<String> change) throws IOException {
        var plain = xlsx(sheet -> sheet.value(0, 0, "Navn"));
        var file = new ByteArrayOutputStream();
        try (var in = ZipFile.builder().setByteArray(plain).get();
                var out = new ZipOutputStream(file)) {
            for (var part : Collections.list(in.getEntries())) {
                var content = new String(in.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(part.getName()));
                var isSheet = part.getName().startsWith("xl/worksheets/");
                out.write((isSheet ? change.apply(content) : content).getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return file.toByteArray();
    }
}
