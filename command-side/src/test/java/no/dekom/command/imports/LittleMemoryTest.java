package no.dekom.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Good files and files meant to harm, read in a process of 64 MB: each ends with its faults, and the process goes on. */
class LittleMemoryTest {

    private static final int ROWS = 10_000;

    @TempDir
    private Path folder;

    private final List<String> expected = new ArrayList<>();
    private final List<String> files = new ArrayList<>();

    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private void file(String name, String outcome, Content content) throws IOException {
        var path = folder.resolve(name);
        try (var out = new BufferedOutputStream(Files.newOutputStream(path))) {
            content.write(out);
        }
        files.add(path.toString());
        expected.add(name + ": " + outcome);
    }

    private static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same again and again: {@code #} becomes the number of the row. */
    private static void many(OutputStream out, int times, String text) throws IOException {
        var numbered = text.contains("#");
        var same = text.getBytes(StandardCharsets.UTF_8);
        for (var number = 0; number < times; number++) {
            if (numbered) {
                text(out, text.replace("#", String.valueOf(number + 2)));
            } else {
                out.write(same);
            }
        }
    }

    /** A workbook whose sheet is written by hand. */
    private void book(String name, String outcome, Content rows) throws IOException {
        book(name, outcome, rows, out -> {});
    }

    private void book(String name, String outcome, Content rows, Content strings) throws IOException {
        var plain = new ByteArrayOutputStream();
        try (var workbook = new Workbook(plain, "test", "1.0")) {
            workbook.newWorksheet("Ark").value(0, 0, "Navn");
        }
        file(name, outcome, out -> {
            var zip = new ZipOutputStream(out);
            zip.setLevel(1);
            try (var parts = ZipFile.builder().setByteArray(plain.toByteArray()).get()) {
                for (var part : Collections.list(parts.getEntries())) {
                    zip.putNextEntry(new ZipEntry(part.getName()));
                    var content = new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                    switch (part.getName()) {
                        case "xl/worksheets/sheet1.xml" -> before("</sheetData>", content, rows, zip);
                        case "xl/sharedStrings.xml" -> before("</sst>", content, strings, zip);
                        default -> text(zip, content);
                    }
                    zip.closeEntry();
                }
            }
            zip.finish();
        });
    }

    private static void before(String tag, String content, Content more, OutputStream out) throws IOException {
        var at = content.indexOf(tag);
        text(out, content.substring(0, at));
        more.write(out);
        text(out, content.substring(at));
    }

    private void goodFiles() throws IOException {
        var cells = new String[] {"290937868", "Skarvhaugen barneskole", "Skole", "246281947", "1103", "2026-08-01"};
        file("ti-tusen.csv", ROWS + " ", out -> {
            text(out, "Organisasjonsnummer;Navn;Type;Overordnet;Kommunenummer;Fra\n");
            many(out, ROWS, String.join(";", cells) + "\n");
        });
        file("ti-tusen.xlsx", ROWS + " ", out -> {
            var workbook = new Workbook(out, "test", "1.0");
            var sheet = workbook.newWorksheet("Ark");
            for (var row = 0; row <= ROWS; row++) {
                for (var column = 0; column < cells.length; column++) {
                    sheet.value(row, column, cells[column] + " " + row);
                }
            }
            workbook.finish();
        });
        book("millioner-tomme-rader.xlsx", "0 ", out -> many(out, 1_000_000, "<row r=\"#\"/>"));
    }

    private void filesThatAreTooMuch() throws IOException {
        var longText = "a".repeat(900);
        var name = "<row r=\"#\"><c r=\"A#\" t=\"inlineStr\"><is><t>" + longText + "</t></is></c></row>";
        book(
                "for-mange-rader.xlsx",
                "20000 TooManyRows",
                out -> many(out, 30_000, "<row r=\"#\"><c r=\"A#\"><v>1</v></c></row>"));
        book("for-mye-tekst.xlsx", "11111 TooMuchText", out -> many(out, 19_000, name));
        file("for-mye-tekst.csv", "11111 TooMuchText", out -> {
            text(out, "Navn\n");
            many(out, 11_300, longText + "\n");
        });
        file("én-celle.csv", "0 NotReadable", out -> {
            text(out, "Navn\n");
            many(out, 11_000, longText);
        });
    }

    private void bombs() throws IOException {
        var kilobyte = "a".repeat(1024);
        book("én-celle.xlsx", "0 UnpacksTooLarge", out -> {
            text(out, "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>");
            many(out, 30_000, kilobyte);
            text(out, "</t></is></c></row>");
        });
        book("én-egenskap.xlsx", "0 UnpacksTooLarge", out -> {
            text(out, "<row r=\"2\" spans=\"");
            many(out, 30_000, kilobyte);
            text(out, "\"/>");
        });
        book("én-kommentar.xlsx", "0 UnpacksTooLarge", out -> {
            text(out, "<!--");
            many(out, 30_000, "<".repeat(1024));
            text(out, "-->");
        });
        book("én-rad.xlsx", "0 UnpacksTooLarge", out -> {
            text(out, "<row r=\"2\">");
            many(out, 1_000_000, "<c/>");
            text(out, "</row>");
        });
        book("nøstet.xlsx", "0 NotReadable", out -> many(out, 500_000, "<a>"));
        book(
                "mange-ord.xlsx",
                "1 ",
                out -> text(out, "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>499999</v></c></row>"),
                out -> many(out, 500_000, "<si><t>a</t></si>"));
        book("for-mange-ord.xlsx", "0 UnpacksTooLarge", out -> {}, out -> many(out, 700_000, "<si><t>a</t></si>"));
        file("mange-filer.xlsx", "0 UnpacksTooLarge", out -> {
            var zip = new ZipOutputStream(out);
            for (var part = 0; part < 40_000; part++) {
                zip.putNextEntry(new ZipEntry("d" + part));
                zip.closeEntry();
            }
            zip.finish();
        });
    }

    @Test
    void every_file_ends_with_the_right_faults() throws IOException, InterruptedException {
        goodFiles();
        filesThatAreTooMuch();
        bombs();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                ReadsFiles.class.getName()));
        command.addAll(files);
        var output = folder.resolve("ut.txt");
        var errors = folder.resolve("feil.txt");
        var process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        var ended = process.waitFor(2, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(Files.readAllLines(output)).as(() -> read(errors)).containsExactlyElementsOf(expected);
        assertThat(ended).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
