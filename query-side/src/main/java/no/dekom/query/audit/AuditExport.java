package no.dekom.query.audit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.query.audit.AuditSearch.Query;
import no.dekom.query.audit.LinkedFacts.LinkedFact;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.TableFile;
import no.dekom.query.frame.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Treffene i et søk i historikken som fil: the newest of them, as many as one file takes. */
@Controller
class AuditExport {

    /** The page says so where there are more. */
    static final int MOST = 2_000;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final AuditSearch search;
    private final LinkedFacts linked;
    private final Texts texts;

    AuditExport(AuditSearch search, LinkedFacts linked, Texts texts) {
        this.search = search;
        this.linked = linked;
        this.texts = texts;
    }

    @GetMapping(path = AuditPage.PATH, params = "format")
    ResponseEntity<byte[]> export(
            @AuthenticationPrincipal ActingAs actor,
            @RequestParam("format") String format,
            @RequestParam(name = "tekst", defaultValue = "") String text,
            @RequestParam(name = "hendelse", defaultValue = "") String kind,
            @RequestParam(name = "person", defaultValue = "") String person,
            @RequestParam(name = "organisasjon", defaultValue = "") String organisation,
            @RequestParam(name = "fra", defaultValue = "") String from,
            @RequestParam(name = "til", defaultValue = "") String to) {
        if (!AuditSearch.MAY_SEARCH.contains(actor.role())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var query = new Query(text, kind, person, organisation, date(from), date(to));
        var headings = Stream.of("position", "at", "what", "who", "role", "organisation", "reason", "case")
                .map(it -> texts.of("audit.export." + it))
                .toList();
        var file = TableFile.named("historikk", headings);
        linked.all(actor, search.newest(actor, query, MOST)).forEach(it -> file.row(cells(it)));
        return file.as(format);
    }

    private List<Object> cells(LinkedFact fact) {
        var entry = fact.entry();
        return Arrays.asList(
                entry.position(),
                TIME.format(LocalDateTime.ofInstant(entry.at(), Formats.OSLO)),
                entry.words(),
                entry.who() == null ? texts.of("frame.timeline.service") : entry.who(),
                entry.role() == null ? null : texts.of(entry.role()),
                entry.organisation(),
                entry.reason(),
                fact.title());
    }

    /** What is no date was told on the page, and asks for nothing here either. */
    private static LocalDate date(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }
}
