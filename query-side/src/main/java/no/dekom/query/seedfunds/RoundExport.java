package no.dekom.query.seedfunds;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.query.frame.Sorting;
import no.dekom.query.frame.Texts;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Tabellen over søknader som CSV: the columns and rows that the page shows, in the same order. */
@Controller
class RoundExport {

    /** Without it spreadsheets take the file for something else than UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final RoundDesk desk;
    private final RoundApplications applications;
    private final Texts texts;

    RoundExport(RoundDesk desk, RoundApplications applications, Texts texts) {
        this.desk = desk;
        this.applications = applications;
        this.texts = texts;
    }

    @GetMapping(path = "/runder/{id}", params = "format=csv")
    ResponseEntity<byte[]> export(
            @PathVariable String id,
            @RequestParam(name = "sorter", required = false) String sort,
            @RequestParam(name = "retning", required = false) String direction,
            @AuthenticationPrincipal ActingAs actor) {
        var round = desk.round(actor, id);
        var table = applications.table(actor, round, Sorting.of(sort, direction, "nr"));
        var name = "soknader-" + round.schoolYear().replace('/', '-') + ".csv";
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body((BYTE_ORDER_MARK + csv(table)).getBytes(StandardCharsets.UTF_8));
    }

    private String csv(RoundApplications.Table table) {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            writer.writeRecord(line(table, null));
            table.rows().forEach(row -> writer.writeRecord(line(table, row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A row, or the headings. */
    private List<String> line(RoundApplications.Table table, RoundApplications.Row row) {
        var cells = new ArrayList<String>();
        cells.add(row == null ? texts.of("round.column.number") : Integer.toString(row.number()));
        cells.add(row == null ? texts.of("round.column.title") : plain(row.title()));
        cells.add(row == null ? texts.of("round.column.schools") : plain(row.schools()));
        cells.add(row == null ? texts.of("round.column.applied") : Long.toString(row.applied()));
        if (table.hasProposals()) {
            cells.add(row == null ? texts.of("round.column.proposed") : number(row.proposed()));
        }
        if (table.hasAwards()) {
            cells.add(row == null ? texts.of("round.column.awarded") : number(row.awarded()));
        }
        cells.add(row == null ? texts.of("round.column.status") : texts.of(row.status()));
        return cells;
    }

    private static String number(Long sum) {
        return sum == null ? "" : sum.toString();
    }

    /** What somebody wrote stays text: a spreadsheet must not take it for a formula. */
    static String plain(String written) {
        return written.matches("(?s)[\\s\\p{Z}]*[=+\\-@＝＋－＠].*|(?s)[\\t\\r\\n].*") ? "'" + written : written;
    }
}
