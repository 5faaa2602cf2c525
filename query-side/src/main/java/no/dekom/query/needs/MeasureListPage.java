package no.dekom.query.needs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.FramePaths;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.NavigationItem;
import no.dekom.query.frame.Sorting;
import no.dekom.query.frame.Status;
import no.dekom.query.frame.TableFile;
import no.dekom.query.frame.Texts;
import no.dekom.query.needs.MeasureView.State;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Listen over tiltak. */
@Controller
class MeasureListPage {

    static final String PATH = "/tiltak";

    private final Measures measures;
    private final MeasureAccess access;
    private final Names names;
    private final Texts texts;

    MeasureListPage(Measures measures, MeasureAccess access, Names names, Texts texts) {
        this.measures = measures;
        this.access = access;
        this.names = names;
        this.texts = texts;
    }

    /** Et tiltak i lista. */
    record Row(String id, String title, String who, String from, Status status, State state, long cost) {}

    @Bean
    static NavigationItem needsNavigation() {
        return NavigationItem.of(30, "frame.navigation.needs", PATH, MeasureAccess.READERS);
    }

    @GetMapping(PATH)
    String show(
            @AuthenticationPrincipal ActingAs actor,
            @RequestParam(name = "vis", required = false) String chosen,
            @RequestParam(name = "sorter", required = false) String sort,
            @RequestParam(name = "retning", required = false) String direction,
            Model model) {
        var all = visibleTo(actor);
        var state = state(chosen);
        var sorting = Sorting.of(sort, direction, "tiltak");
        var shown = shown(all, state, sorting);
        model.addAttribute("crumbs", crumbs());
        model.addAttribute("all", all.size());
        model.addAttribute("states", State.values());
        model.addAttribute(
                "counts",
                all.stream().collect(Collectors.groupingBy(row -> row.state().word(), Collectors.counting())));
        model.addAttribute("chosen", state == null ? null : state.word());
        model.addAttribute("sorting", sorting);
        model.addAttribute("measures", shown);
        model.addAttribute("total", shown.stream().mapToLong(Row::cost).sum());
        model.addAttribute("mayPropose", access.mayPropose(actor));
        return "needs/measures";
    }

    @GetMapping(path = PATH, params = "format")
    ResponseEntity<byte[]> export(
            @AuthenticationPrincipal ActingAs actor,
            @RequestParam("format") String format,
            @RequestParam(name = "vis", required = false) String chosen,
            @RequestParam(name = "sorter", required = false) String sort,
            @RequestParam(name = "retning", required = false) String direction) {
        var headings = Stream.of("measure", "who", "from", "status", "cost")
                .map(it -> texts.of("needs." + it))
                .toList();
        var file = TableFile.named("tiltak", headings);
        shown(visibleTo(actor), state(chosen), Sorting.of(sort, direction, "tiltak"))
                .forEach(row ->
                        file.row(List.of(row.title(), row.who(), row.from(), texts.of(row.status()), row.cost())));
        return file.as(format);
    }

    private List<Row> visibleTo(ActingAs actor) {
        if (!MeasureAccess.READERS.contains(actor.role())) {
            throw MeasureAccess.notFound();
        }
        return measures.visibleTo(actor).stream().map(this::row).toList();
    }

    private static State state(String chosen) {
        return Stream.of(State.values())
                .filter(it -> it.word().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    private static List<Row> shown(List<Row> all, State state, Sorting sorting) {
        return all.stream()
                .filter(row -> state == null || row.state() == state)
                .sorted(order(sorting))
                .toList();
    }

    private Row row(MeasureView measure) {
        return new Row(
                measure.id(),
                measure.title(),
                names.organisation(measure.owner() == null ? measure.network() : measure.owner()),
                measure.content().from().toString(),
                measure.status(),
                measure.state(),
                measure.cost());
    }

    private static Comparator<Row> order(Sorting sorting) {
        return sorting.order(
                Map.of("tiltak", Row::title, "hvem", Row::who, "fra", Row::from, "kostnad", Row::cost), Row::title);
    }

    static List<Crumb> crumbs(Crumb... more) {
        var crumbs = new ArrayList<>(
                List.of(Crumb.of(FramePaths.START, "frame.start"), Crumb.of(PATH, "frame.navigation.needs")));
        crumbs.addAll(List.of(more));
        return List.copyOf(crumbs);
    }
}
