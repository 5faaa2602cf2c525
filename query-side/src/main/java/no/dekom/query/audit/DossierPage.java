package no.dekom.query.audit;

import java.util.List;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.query.audit.DossierCases.Found;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.FramePaths;
import no.dekom.query.frame.Texts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** En sak slik den som kontrollerer, ser den: all of its history, what it rests on, and the package with proofs. */
@Controller
class DossierPage {

    static final String PATH = AuditPage.PATH + "/sak/";

    private static final String CASE = PATH + "{kind}/{id}";

    private final DossierCases cases;
    private final CaseHistory history;
    private final Dossiers dossiers;
    private final Texts texts;

    DossierPage(DossierCases cases, CaseHistory history, Dossiers dossiers, Texts texts) {
        this.cases = cases;
        this.history = history;
        this.dossiers = dossiers;
        this.texts = texts;
    }

    /** En sak denne bygger på. */
    public record Basis(String title, String path) {}

    static String path(CaseKind kind, String id) {
        return PATH + kind.name() + "/" + id;
    }

    @GetMapping(CASE)
    String show(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable String kind,
            @PathVariable String id,
            @RequestParam(name = "sjekkpunkt", defaultValue = "") String earlier,
            @RequestParam(name = "uten", defaultValue = "") String without,
            Model model) {
        var found = found(actor, kind, id);
        var one = found.getFirst();
        var form = Form.empty().with("sjekkpunkt", earlier);
        if (size(earlier) == null && !earlier.isBlank()) {
            form.wrong("sjekkpunkt", texts.of("audit.dossier.earlier.wrong"));
        }
        model.addAttribute("crumbs", crumbs(one));
        model.addAttribute("title", one.title());
        model.addAttribute("kind", texts.of(one.kind()));
        model.addAttribute("form", form);
        model.addAttribute("notSealed", !without.isEmpty());
        model.addAttribute("download", path(one.kind(), id) + "/pakke");
        model.addAttribute(
                "basis",
                found.stream()
                        .skip(1)
                        .map(it -> new Basis(texts.of(it.kind()) + ": " + it.title(), path(it.kind(), it.id())))
                        .toList());
        model.addAttribute(
                "timeline",
                history.of(one.kind(), id, all -> true).stream()
                        .filter(entry -> one.positions().contains(entry.position()))
                        .toList());
        return "audit/case";
    }

    @GetMapping(CASE + "/pakke")
    ResponseEntity<byte[]> download(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable String kind,
            @PathVariable String id,
            @RequestParam(name = "sjekkpunkt", defaultValue = "") String earlier) {
        var found = found(actor, kind, id);
        var page = path(found.getFirst().kind(), id);
        if (size(earlier) == null && !earlier.isBlank()) {
            return back(page + "?sjekkpunkt=feil");
        }
        return dossiers.of(actor, found, size(earlier), LocaleContextHolder.getLocale())
                .map(zip -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("application/zip"))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(Dossiers.fileName(found.getFirst()))
                                        .build()
                                        .toString())
                        .body(zip))
                .orElseGet(() -> back(page + "?uten=forsegling"));
    }

    private static ResponseEntity<byte[]> back(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, path)
                .build();
    }

    /** The kind is written in one way only, since the address tells which case was read. */
    private List<Found> found(ActingAs actor, String kind, String id) {
        var known = Stream.of(CaseKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst();
        var found = known.filter(one -> AuditSearch.MAY_SEARCH.contains(actor.role()))
                .map(one -> cases.of(actor, one, id))
                .orElse(List.of());
        if (found.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return found;
    }

    /** The size of a checkpoint, with spaces as people write them; null when it is none. */
    private static Long size(String text) {
        var digits = text.replaceAll("[\\s\u00a0]", "");
        return digits.matches("[1-9][0-9]{0,17}") ? Long.valueOf(digits) : null;
    }

    private static List<Crumb> crumbs(Found one) {
        return List.of(
                Crumb.of(FramePaths.START, "frame.start"),
                Crumb.of(AuditPage.PATH, "frame.navigation.audit"),
                Crumb.named(path(one.kind(), one.id()), one.title()));
    }
}
