package no.dekom.query.complaints;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.FramePaths;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.NavigationItem;
import no.dekom.query.frame.TableFile;
import no.dekom.query.frame.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Klagene: a county's for its governors, one's own for a recipient, all for the auditor; and the deadlines that run. */
@Controller
class ComplaintListPage {

    static final String PATH = "/klager";

    private static final Set<Role> READERS =
            EnumSet.of(Role.STATE_GOVERNOR, Role.AUDITOR, Role.SCHOOL_OWNER, Role.COORDINATOR, Role.UNIVERSITY_PARTNER);
    private static final List<String> FILTERS = List.of("alle", "venter", "ferdig");

    private final Complaints complaints;
    private final Names names;
    private final Texts texts;
    private final Formats formats;

    ComplaintListPage(Complaints complaints, Names names, Texts texts, Formats formats) {
        this.complaints = complaints;
        this.names = names;
        this.texts = texts;
        this.formats = formats;
    }

    /** Et valg av klager. */
    public record Filter(String id, long count) {}

    /** En klage i lista. */
    public record Row(ComplaintView it, String county) {}

    /** Et vedtak som kan påklages. @param path to what the reader may do, or null */
    public record Open(DecisionToComplainOf it, String path, String link) {}

    @Bean
    static NavigationItem complaintsNavigation() {
        return NavigationItem.of(62, "frame.navigation.complaints", PATH, READERS);
    }

    @GetMapping(PATH)
    String list(
            @AuthenticationPrincipal ActingAs actor,
            @RequestParam(name = "vis", defaultValue = "alle") String shown,
            Model model) {
        var all = complaints(actor);
        var filter = FILTERS.contains(shown) ? shown : "alle";
        model.addAttribute("crumbs", crumbs());
        model.addAttribute(
                "rows",
                all.stream()
                        .filter(in(filter))
                        .map(it -> new Row(it, names.organisation(it.county())))
                        .toList());
        model.addAttribute("filter", filter);
        model.addAttribute(
                "filters",
                FILTERS.stream()
                        .map(id -> new Filter(id, all.stream().filter(in(id)).count()))
                        .toList());
        model.addAttribute("open", open(actor));
        model.addAttribute("recipient", Complaints.RECIPIENTS.contains(actor.role()));
        return "complaints/list";
    }

    private List<ComplaintView> complaints(ActingAs actor) {
        if (!READERS.contains(actor.role())) {
            throw Complaints.notFound();
        }
        return complaints.visibleTo(actor);
    }

    private static Predicate<ComplaintView> in(String filter) {
        return it -> switch (filter) {
            case "venter" -> it.state().isWaiting();
            case "ferdig" -> !it.state().isWaiting();
            default -> true;
        };
    }

    /** For a recipient all of its own; for others those whose deadline runs. */
    private List<Open> open(ActingAs actor) {
        return complaints.open(actor).stream()
                .filter(it -> Complaints.complains(actor, it.recipient()) || runs(it.lastDay()))
                .map(it -> open(it, actor))
                .toList();
    }

    private boolean runs(LocalDate lastDay) {
        return lastDay != null && !formats.late(lastDay);
    }

    private Open open(DecisionToComplainOf it, ActingAs actor) {
        if (Complaints.complains(actor, it.recipient())) {
            return new Open(it, it.filingPath(), texts.of("complaints.file"));
        }
        return Complaints.governs(actor, it.county())
                ? new Open(it, it.deadlinePath(), texts.of("complaints.extend"))
                : new Open(it, null, null);
    }

    @GetMapping(path = PATH, params = "format")
    ResponseEntity<byte[]> export(
            @AuthenticationPrincipal ActingAs actor,
            @RequestParam(name = "vis", defaultValue = "alle") String shown,
            @RequestParam("format") String format) {
        var file = TableFile.named(
                "klager",
                Stream.of("recipient", "year", "number", "county", "filed", "last-day", "state", "asked", "deferred")
                        .map(name -> texts.of("complaints." + name))
                        .toList());
        complaints(actor).stream()
                .filter(in(shown))
                .forEach(it -> file.row(Arrays.asList(
                        it.decision().name(),
                        it.decision().year(),
                        it.decision().number(),
                        names.organisation(it.county()),
                        it.filed().filed(),
                        it.filed().lastDay(),
                        texts.of("complaints.is." + it.state().name()),
                        it.filed().asked(),
                        it.deferred() ? texts.of("complaints.yes") : null)));
        return file.as(format);
    }

    static List<Crumb> crumbs(Crumb... more) {
        var crumbs = new ArrayList<>(
                List.of(Crumb.of(FramePaths.START, "frame.start"), Crumb.of(PATH, "frame.navigation.complaints")));
        crumbs.addAll(List.of(more));
        return crumbs;
    }
}
