package no.dekom.command.imports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import no.dekom.command.edge.BadInput;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.NotFound;
import no.dekom.events.ActingAs;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes a file and says what would become of each row; then carries it out when asked to. A page gets its next page. */
@RestController
@Tag(name = "imports")
class ImportEndpoint {

    private final List<ImportKind> kinds;
    private final ImportFiles files;
    private final ImportRun run;

    ImportEndpoint(List<ImportKind> kinds, ImportFiles files, ImportRun run) {
        this.kinds = kinds;
        this.files = files;
        this.run = run;
    }

    @PostMapping(path = "/api/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Send inn et regneark (XLSX eller CSV), og få vite hva som vil skje med hver rad")
    ResponseEntity<CommandAnswer> send(
            @RequestParam(name = "kind", defaultValue = "") String kind,
            @RequestParam(name = "file", required = false) MultipartFile file,
            @AuthenticationPrincipal ActingAs actor,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accepts)
            throws IOException {
        var it = kind(kind);
        it.demand(actor);
        if (file == null || file.isEmpty()) {
            if (isPage(accepts)) {
                return to("/import?mangler=fil");
            }
            throw BadInput.of("file", "input.body");
        }
        var content = file.getBytes();
        var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        var id = files.keep(it, name, content, actor, Preview.of(it, content, actor));
        return isPage(accepts)
                ? to("/import/" + id)
                : ResponseEntity.status(HttpStatus.CREATED).body(new CommandAnswer(id, null));
    }

    @PostMapping("/api/imports/{id}/run")
    @Operation(summary = "Utfør importen: alt eller ingenting")
    ResponseEntity<CommandAnswer> run(
            @PathVariable String id,
            @AuthenticationPrincipal ActingAs actor,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accepts) {
        var sent = files.find(id)
                .filter(it -> it.sender().person().equals(actor.person()))
                .orElseThrow(() -> new NotFound(id));
        var it = kind(sent.kind());
        it.demand(actor);
        run.begin(sent, it);
        return isPage(accepts) ? to("/import/" + id) : ResponseEntity.accepted().body(new CommandAnswer(id, null));
    }

    @GetMapping("/api/imports/templates/{file}")
    @Operation(summary = "Tom mal for en import, som CSV eller XLSX")
    ResponseEntity<byte[]> template(@PathVariable String file, @AuthenticationPrincipal ActingAs actor) {
        var dot = Math.max(file.lastIndexOf('.'), 0);
        var it = kind(file.substring(0, dot));
        it.demand(actor);
        var types = Map.of(
                ".csv", "text/csv;charset=UTF-8",
                ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        var type = types.get(file.substring(dot));
        if (type == null) {
            throw new NotFound(file);
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .body(file.endsWith(".csv") ? Template.csv(it) : Template.xlsx(it));
    }

    private ImportKind kind(String name) {
        return kinds.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow(() -> new NotFound(name));
    }

    private static boolean isPage(String accepts) {
        return accepts.contains(MediaType.TEXT_HTML_VALUE);
    }

    private static ResponseEntity<CommandAnswer> to(String page) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(page))
                .build();
    }
}
