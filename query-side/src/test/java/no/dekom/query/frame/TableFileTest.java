package no.dekom.query.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.server.ResponseStatusException;

/** A table as a file: numbers stay numbers, and what somebody wrote never becomes a formula. */
class TableFileTest {

    private final TableFile file = TableFile.named("liste", List.of("Tittel", "Sum", "Frist"))
            .row(Arrays.asList("=1+1", 90_000L, LocalDate.of(2026, 11, 22)))
            .row(Arrays.asList("Bok; \"å\"", null, null));

    @Test
    void csv_for_a_norwegian_spreadsheet() {
        var answer = file.as("csv");
        assertThat(new String(answer.getBody(), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFTittel;Sum;Frist\r\n'=1+1;90000;2026-11-22\r\n\"Bok; \"\"å\"\"\";;\r\n");
        assertThat(answer.getHeaders().getFirst("Content-Disposition")).contains("liste.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+47 1",
                "-1+1",
                "@SUM(A1)",
                " =1",
                "\u00a0=1",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1",
                "＋1",
                "－1",
                "＠A"
            })
    void what_a_spreadsheet_would_reckon_out_is_text_in_csv(String written) {
        var csv = new String(
                TableFile.named("liste", List.of(written))
                        .row(List.of(written))
                        .as("csv")
                        .getBody(),
                StandardCharsets.UTF_8);
        assertThat(csv.replace("\"", "").replace("\uFEFF", "")).isEqualTo(("'" + written + "\r\n").repeat(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lek – læring", "1.–4. trinn", "a=b", "–", "\"=1\" i tekst"})
    void other_texts_stand_as_they_are(String written) {
        assertThat(TableFile.plain(written)).isEqualTo(written);
    }

    @Test
    void excel_with_typed_cells() throws IOException {
        try (var workbook =
                new ReadableWorkbook(new ByteArrayInputStream(file.as("xlsx").getBody()))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(3);
            assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(1).getCell(0).asString()).isEqualTo("=1+1");
            assertThat(rows.get(1).getCell(1).asNumber()).isEqualByComparingTo("90000");
            assertThat(rows.get(1).getCell(2).asDate().toLocalDate()).isEqualTo("2026-11-22");
        }
    }

    @Test
    void another_format_is_not_found() {
        assertThatThrownBy(() -> file.as("exe")).isInstanceOf(ResponseStatusException.class);
    }
}
