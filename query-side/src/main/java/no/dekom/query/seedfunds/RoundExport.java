package no.dekom.query.seedfunds;

import java.util.ArrayList;
import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.query.frame.Sorting;
import no.dekom.query.frame.TableFile;
import no.dekom.query.frame.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Tabellen over søknader som fil. */
@Controller
class RoundExport {

    private final RoundDesk desk;
    private final RoundApplications applications;
    private final Texts texts;

    RoundExport(RoundDesk desk, RoundApplications applications, Texts texts) {
        this.desk = desk;
        this.applications = applications;
        this.texts = texts;
    }

    @GetMapping(path = "/runder/{id}", params = "format")
    ResponseEntity<byte[]> export(
            @PathVariable String id,
            @RequestParam("format") String format,
            @RequestParam(name = "sorter", required = false) String sort,
            @RequestParam(name = "retning", required = false) String direction,
            @AuthenticationPrincipal ActingAs actor) {
        var round = desk.round(actor, id);
        var table = applications.table(actor, round, Sorting.of(sort, direction, "nr"));
        var file = TableFile.named("soknader-" + round.schoolYear().replace('/', '-'), headings(table));
        table.rows().forEach(row -> file.row(cells(table, row)));
        return file.as(format);
    }

    private List<String> headings(RoundApplications.Table table) {
        var headings = new ArrayList<>(List.of("number", "title", "schools", "applied"));
        if (table.hasProposals()) {
            headings.add("proposed");
        }
        if (table.hasAwards()) {
            headings.add("awarded");
        }
        headings.add("status");
        return headings.stream().map(it -> texts.of("round.column." + it)).toList();
    }

    private List<Object> cells(RoundApplications.Table table, RoundApplications.Row row) {
        var cells = new ArrayList<Object>(List.of(row.number(), row.title(), row.schools(), row.applied()));
        if (table.hasProposals()) {
            cells.add(row.proposed());
        }
        if (table.hasAwards()) {
            cells.add(row.awarded());
        }
        cells.add(texts.of(row.status()));
        return cells;
    }
}
