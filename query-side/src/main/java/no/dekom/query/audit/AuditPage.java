package no.dekom.query.audit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import no.dekom.eventlog.LogFacts;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.query.audit.AuditSearch.Query;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.FramePaths;
import no.dekom.query.frame.NavigationItem;
import no.dekom.query.frame.Option;
import no.dekom.query.frame.Paging;
import no.dekom.query.frame.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/** Revisjon: søk i alle fakta, og ett faktum slik det står lagret. */
@Controller
class AuditPage {

    static final String PATH = "/revisjon";
    private static final JsonMapper JSON = new JsonMapper();

    private final AuditSearch search;
    private final LinkedFacts linked;
    private final LogFacts log;
    private final FactWords words;
    private final Texts texts;

    AuditPage(AuditSearch search, LinkedFacts linked, LogFacts log, FactWords words, Texts texts) {
        this.search = search;
        this.linked = linked;
        this.log = log;
        this.words = words;
        this.texts = texts;
    }

    @Bean
    static NavigationItem auditNavigation() {
        return NavigationItem.of(90, "frame.navigation.audit", PATH, AuditSearch.MAY_SEARCH);
    }

    @GetMapping(PATH)
    String show(
            @AuthenticationPrincipal ActingAs actor,
            @RequestParam(name = "tekst", defaultValue = "") String text,
            @RequestParam(name = "hendelse", defaultValue = "") String kind,
            @RequestParam(name = "person", defaultValue = "") String person,
            @RequestParam(name = "organisasjon", defaultValue = "") String organisation,
            @RequestParam(name = "fra", defaultValue = "") String from,
            @RequestParam(name = "til", defaultValue = "") String to,
            @RequestParam(name = "side", defaultValue = "1") int page,
            Model model) {
        demandSearcher(actor);
        var form = Form.empty()
                .with("tekst", text)
                .with("hendelse", kind)
                .with("person", person)
                .with("organisasjon", organisation)
                .with("fra", from)
                .with("til", to);
        var query = new Query(text, kind, person, organisation, date(form, "fra"), date(form, "til"));
        var count = search.count(actor, query);
        var paging = Paging.of(page, count, AuditSearch.PAGE);
        model.addAttribute("crumbs", crumbs());
        model.addAttribute("form", form);
        model.addAttribute("kinds", kinds());
        model.addAttribute("persons", search.persons(actor));
        model.addAttribute("organisations", search.organisations(actor));
        model.addAttribute("count", count);
        model.addAttribute("most", AuditExport.MOST);
        model.addAttribute("page", paging.page());
        model.addAttribute("pages", paging.pages());
        model.addAttribute("facts", linked.all(actor, search.positions(actor, query, paging.page())));
        return "audit/search";
    }

    @GetMapping(PATH + "/{position}")
    String fact(@AuthenticationPrincipal ActingAs actor, @PathVariable long position, Model model) {
        demandSearcher(actor);
        var stored = log.storedAt(position)
                .filter(it -> search.covers(actor, position))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var event = log.at(List.of(position)).get(position);
        var title = texts.of("audit.fact.title", Long.toString(position));
        model.addAttribute("crumbs", crumbs(Crumb.named(PATH + "/" + position, title)));
        model.addAttribute("title", title);
        model.addAttribute("stored", stored);
        model.addAttribute("mayFind", actor.role() == Role.AUDITOR);
        model.addAttribute("timeline", List.of(linked.whole(event)));
        model.addAttribute("cases", linked.casesOf(actor, position));
        model.addAttribute("dossiers", linked.dossiersOf(position));
        model.addAttribute("payload", pretty(stored.payload()));
        model.addAttribute("metadata", pretty(stored.metadata()));
        return "audit/fact";
    }

    private List<Option> kinds() {
        return words.kinds().stream()
                .map(name -> Option.of(name, texts.of(FactWords.kind(name))))
                .toList();
    }

    private LocalDate date(Form form, String field) {
        var text = form.value(field);
        try {
            return text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            form.wrong(field, texts.of("audit.search.date.wrong"));
            return null;
        }
    }

    private static String pretty(String json) {
        return JSON.readTree(json).toPrettyString();
    }

    private static List<Crumb> crumbs(Crumb... more) {
        var crumbs = new java.util.ArrayList<>(
                List.of(Crumb.of(FramePaths.START, "frame.start"), Crumb.of(PATH, "frame.navigation.audit")));
        crumbs.addAll(List.of(more));
        return crumbs;
    }

    private static void demandSearcher(ActingAs actor) {
        if (!AuditSearch.MAY_SEARCH.contains(actor.role())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
