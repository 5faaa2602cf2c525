package no.dekom.query.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.events.audit.ControlList;
import no.dekom.events.audit.ControlledKind;
import no.dekom.query.control.DeskLists.Row;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.FramePaths;
import no.dekom.query.frame.NavigationItem;
import no.dekom.query.frame.Option;
import no.dekom.query.frame.Paging;
import no.dekom.query.frame.TableFile;
import no.dekom.query.frame.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Revisors bord: the controls, and lists of what there is to look into. */
@Controller
class DeskPage {

    static final String PATH = "/kontroll";
    private static final int MOST = 2_000;

    private final DeskLists lists;
    private final Controls controls;
    private final Texts texts;
    private final Formats formats;

    DeskPage(DeskLists lists, Controls controls, Texts texts, Formats formats) {
        this.lists = lists;
        this.controls = controls;
        this.texts = texts;
        this.formats = formats;
    }

    @Bean
    static NavigationItem controlNavigation() {
        return NavigationItem.of(91, "control.navigation", PATH, Set.of(Role.AUDITOR));
    }

    /** En liste med hvor mange den har. */
    public record Counted(ControlList list, long count) {}

    @GetMapping(PATH)
    String desk(
            @AuthenticationPrincipal ActingAs actor,
            @RequestParam(name = "liste", defaultValue = "") String list,
            @RequestParam(name = "fylke", defaultValue = "") String county,
            @RequestParam(name = "ar", defaultValue = "") String year,
            @RequestParam(name = "slag", defaultValue = "") String kind,
            @RequestParam(name = "side", defaultValue = "1") int page,
            Model model) {
        Controls.demandAuditor(actor);
        var filter = filter(list, county, year, kind);
        var count = lists.count(filter);
        var paging = Paging.of(page, count, DeskLists.PAGE);
        model.addAttribute("crumbs", crumbs());
        model.addAttribute("controls", controls.all());
        model.addAttribute(
                "lists",
                lists.counts(filter).entrySet().stream()
                        .map(it -> new Counted(it.getKey(), it.getValue()))
                        .toList());
        model.addAttribute("chosen", filter.list());
        choices(model, lists, texts);
        model.addAttribute("form", form(filter));
        model.addAttribute("count", count);
        model.addAttribute("page", paging.page());
        model.addAttribute("pages", paging.pages());
        model.addAttribute("rows", lists.page(actor, filter, paging.page()));
        return "control/desk";
    }

    @GetMapping(path = PATH, params = "format")
    ResponseEntity<byte[]> export(
            @AuthenticationPrincipal ActingAs actor,
            @RequestParam("format") String format,
            @RequestParam(name = "liste", defaultValue = "") String list,
            @RequestParam(name = "fylke", defaultValue = "") String county,
            @RequestParam(name = "ar", defaultValue = "") String year,
            @RequestParam(name = "slag", defaultValue = "") String kind) {
        Controls.demandAuditor(actor);
        var headings = Stream.of("what", "case", "kind", "county", "year", "at", "who", "fact")
                .map(it -> texts.of("control.column." + it))
                .toList();
        var file = TableFile.named("kontroll", headings);
        lists.rows(actor, filter(list, county, year, kind), MOST, 0).forEach(it -> file.row(cells(it)));
        return file.as(format);
    }

    private List<Object> cells(Row row) {
        var entry = row.fact().entry();
        return Arrays.asList(
                entry.words(),
                row.about().title(),
                texts.of(row.kind()),
                row.county(),
                row.year(),
                formats.dateTime(entry.at()),
                entry.who() == null ? texts.of("frame.timeline.service") : entry.who(),
                entry.position());
    }

    static void choices(Model model, DeskLists lists, Texts texts) {
        model.addAttribute("counties", lists.counties());
        model.addAttribute(
                "years",
                lists.years().stream()
                        .map(it -> Option.of(it.toString(), it.toString()))
                        .toList());
        model.addAttribute(
                "kinds",
                Stream.of(ControlledKind.values())
                        .map(it -> Option.of(it.name(), texts.of(it)))
                        .toList());
    }

    static Form form(DeskFilter filter) {
        return Form.empty()
                .with("liste", filter.list())
                .with("fylke", filter.counties().size() == 1 ? filter.counties().getFirst() : null)
                .with("ar", filter.firstYear())
                .with("slag", filter.kind());
    }

    /** What cannot be read asks for nothing. */
    static DeskFilter filter(String list, String county, String year, String kind) {
        var one = year.matches("\\d{4}") ? Integer.valueOf(year) : null;
        return new DeskFilter(
                constant(ControlList.class, list, ControlList.DEPARTURE),
                county.isBlank() ? List.of() : List.of(county),
                one,
                one,
                constant(ControlledKind.class, kind, null));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name, E otherwise) {
        return Stream.of(type.getEnumConstants())
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }

    static List<Crumb> crumbs(Crumb... more) {
        var crumbs = new ArrayList<>(
                List.of(Crumb.of(FramePaths.START, "frame.start"), Crumb.of(PATH, "control.navigation")));
        crumbs.addAll(List.of(more));
        return crumbs;
    }
}
