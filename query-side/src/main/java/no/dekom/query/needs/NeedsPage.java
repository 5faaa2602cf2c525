package no.dekom.query.needs;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.query.audit.CaseHistory;
import no.dekom.query.audit.CaseKind;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Tab;
import no.dekom.query.frame.Texts;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Behovsmeldinger: the list, and one of them. */
@Controller
class NeedsPage {

    static final String PATH = "/behov";
    static final Set<Role> READERS =
            EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR, Role.AUTOMATION, Role.FORUM_MEMBER));
    static final Set<Role> REPORTERS = EnumSet.of(Role.TEACHER, Role.SCHOOL_LEADER, Role.SCHOOL_OWNER);

    private final NeedsReports reports;
    private final Measures measures;
    private final NeedsSeason season;
    private final CaseHistory history;
    private final Names names;
    private final Texts texts;
    private final Formats formats;

    NeedsPage(
            NeedsReports reports,
            Measures measures,
            NeedsSeason season,
            CaseHistory history,
            Names names,
            Texts texts,
            Formats formats) {
        this.reports = reports;
        this.measures = measures;
        this.season = season;
        this.history = history;
        this.names = names;
        this.texts = texts;
        this.formats = formats;
    }

    @GetMapping(PATH)
    String list(@AuthenticationPrincipal ActingAs actor, Model model) {
        if (!READERS.contains(actor.role())) {
            throw MeasureAccess.notFound();
        }
        model.addAttribute("crumbs", crumbs());
        model.addAttribute("reports", reports.visibleTo(actor));
        model.addAttribute("mayReport", REPORTERS.contains(actor.role()));
        model.addAttribute(
                "season",
                season.deadline()
                        .map(last -> texts.of("needs.season", season.year(), formats.date(last)))
                        .orElseGet(() -> texts.of("needs.season.open", season.year())));
        return "needs/reports";
    }

    @GetMapping(PATH + "/{id}")
    String show(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable String id,
            @RequestParam(name = "fane", defaultValue = "sak") String tab,
            @RequestParam(name = "hendelse", required = false) String fact,
            @RequestParam(name = "gjort", required = false) String done,
            Model model) {
        var report = reports.find(actor, id).orElseThrow(MeasureAccess::notFound);
        var isHistory = tab.equals("historikk");
        model.addAttribute("crumbs", crumbs(Crumb.named(PATH + "/" + id, report.name())));
        model.addAttribute("report", report);
        model.addAttribute("by", names.person(report.by()));
        model.addAttribute("done", done != null && done.matches("meldt|rettet") ? done : null);
        model.addAttribute("mayCorrect", isTheirs(actor, report));
        model.addAttribute(
                "tabs",
                List.of(
                        Tab.of("sak", texts.of("needs.tab.sak")),
                        Tab.of("historikk", texts.of("needs.tab.historikk"))));
        model.addAttribute("tab", isHistory ? "historikk" : "sak");
        model.addAttribute("measures", measures.restingOn(actor, id));
        if (isHistory) {
            model.addAttribute("history", history.of(CaseKind.NEEDS_REPORT, id, name -> true, fact));
        }
        return "needs/report";
    }

    static boolean isTheirs(ActingAs actor, NeedsView report) {
        return REPORTERS.contains(actor.role()) && actor.organisation().equals(report.organisation());
    }

    static List<Crumb> crumbs(Crumb... more) {
        return MeasureListPage.crumbs(Stream.concat(Stream.of(Crumb.of(PATH, "needs.reports")), Stream.of(more))
                .toArray(Crumb[]::new));
    }
}
