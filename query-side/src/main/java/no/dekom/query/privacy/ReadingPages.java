package no.dekom.query.privacy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.query.audit.CaseAddress.ReadCase;
import no.dekom.query.audit.CaseFinder;
import no.dekom.query.audit.CaseKind;
import no.dekom.query.audit.CaseLinks.CaseLink;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.FramePaths;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.NavigationItem;
import no.dekom.query.frame.Paging;
import no.dekom.query.privacy.ReadingLog.Read;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Innsyn: who has read the cases that are one's own, and who has read one case, for those who may see it. */
@Controller
class ReadingPages {

    static final String PATH = "/innsyn";

    private final ReadingLog log;
    private final CaseFinder cases;
    private final Names names;

    ReadingPages(ReadingLog log, CaseFinder cases, Names names) {
        this.log = log;
        this.cases = cases;
        this.names = names;
    }

    @Bean
    static NavigationItem readingNavigation() {
        return NavigationItem.of(92, "privacy.navigation", PATH, EnumSet.complementOf(EnumSet.of(Role.AUTOMATION)));
    }

    /** En visning, i ord. */
    public record Row(
            Instant at, String who, Role role, String organisation, String caseTitle, String path, String purpose) {}

    @GetMapping(PATH)
    String mine(
            @AuthenticationPrincipal ActingAs me,
            @RequestParam(name = "side", defaultValue = "1") int page,
            Model model) {
        var paging = Paging.of(page, log.countOfMine(me), ReadingLog.PAGE);
        model.addAttribute("crumbs", crumbs());
        model.addAttribute("asked", Purpose.DEMANDED_OF.contains(me.role()));
        fill(model, me, log.ofMine(me, paging.page()), paging);
        return "privacy/mine";
    }

    @GetMapping(PATH + "/{kind}/{id}")
    String ofCase(
            @AuthenticationPrincipal ActingAs me,
            @PathVariable String kind,
            @PathVariable String id,
            @RequestParam(name = "side", defaultValue = "1") int page,
            Model model) {
        var what = new ReadCase(kind, id);
        var link = find(me, what);
        if (link.isEmpty() && !log.isOfMine(me, what)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var count = log.countOf(what);
        var paging = Paging.of(page, count, ReadingLog.PAGE);
        var title = link.map(CaseLink::title).orElse(id);
        model.addAttribute("crumbs", crumbs(Crumb.named(PATH + "/" + kind + "/" + id, title)));
        model.addAttribute("caseTitle", title);
        model.addAttribute("casePath", link.map(CaseLink::path).orElse(null));
        model.addAttribute("count", count);
        fill(model, me, log.of(what, paging.page()), paging);
        return "privacy/case";
    }

    private void fill(Model model, ActingAs me, List<Read> reads, Paging paging) {
        model.addAttribute("rows", reads.stream().map(read -> row(me, read)).toList());
        model.addAttribute("page", paging.page());
        model.addAttribute("pages", paging.pages());
    }

    private Row row(ActingAs me, Read read) {
        var link = find(me, read.what());
        return new Row(
                read.at(),
                names.person(read.person()),
                read.role(),
                read.organisation() == null ? null : names.organisation(read.organisation(), read.at()),
                link.map(CaseLink::title).orElse(read.what().id()),
                link.map(CaseLink::path).orElse(null),
                read.purpose());
    }

    private Optional<CaseLink> find(ActingAs me, ReadCase what) {
        return EnumSet.allOf(CaseKind.class).stream()
                .filter(kind -> kind.name().equals(what.kind()))
                .findFirst()
                .flatMap(kind -> cases.find(me, kind, what.id()));
    }

    private static List<Crumb> crumbs(Crumb... more) {
        var crumbs = new ArrayList<>(
                List.of(Crumb.of(FramePaths.START, "frame.start"), Crumb.of(PATH, "privacy.reading.title")));
        crumbs.addAll(List.of(more));
        return crumbs;
    }
}
