package no.dekom.query.imports;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.query.frame.TableFile;
import no.dekom.query.frame.Texts;
import no.dekom.query.imports.Imports.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Feilene i en import som fil, to have beside the file while it is put right. */
@Controller
class ImportFaultsExport {

    private final Imports imports;
    private final Texts texts;

    ImportFaultsExport(Imports imports, Texts texts) {
        this.imports = imports;
        this.texts = texts;
    }

    @GetMapping(path = ImportPages.PATH + "/{id}", params = "format")
    ResponseEntity<byte[]> export(
            @AuthenticationPrincipal ActingAs actor, @PathVariable String id, @RequestParam("format") String format) {
        ImportPages.kinds(actor);
        var it = imports.find(actor.person(), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var headings = Stream.of("row", "name", "column", "fault")
                .map(key -> texts.of("imports." + key))
                .toList();
        var file = TableFile.named("feil", headings);
        it.problems().forEach(problem -> file.row(line(problem.row() > 0 ? problem.row() : null, null, problem)));
        imports.wrong(id)
                .forEach(row -> row.problems().forEach(problem -> file.row(line(row.number(), row.name(), problem))));
        return file.as(format);
    }

    private List<Object> line(Integer row, String name, Problem problem) {
        return Arrays.asList(
                row,
                name,
                problem.column(),
                texts.of("imports.problem." + problem.code(), problem.details().toArray()));
    }
}
