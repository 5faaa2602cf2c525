package no.dekom.query.outcomes;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.FramePaths;
import no.dekom.query.frame.NavigationItem;
import no.dekom.query.frame.Sorting;
import no.dekom.query.frame.TableFile;
import no.dekom.query.frame.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Listen over rapporter. */
@Controller
class OutcomeListPage {

    static final String PATH = "/rapporter";
    private static final List<String> STATES = List.of("forsinket", "ventes", "mer", "sendt", "signert", "godtatt");

    private final Outcomes outcomes;
    private final OutcomeAccess access;
    private final NextSteps next;
    private final Texts texts;

    OutcomeListPage(Outcomes outcomes, OutcomeAccess access, NextSteps next, Texts texts) {
        this.outcomes = outcomes;
        this.access = access;
        this.next = next;
        this.texts = texts;
    }

    @Bean
    static NavigationItem outcomesNavigation() {
        return NavigationItem.of(70, "frame.navigation.outcomes", PATH, OutcomeAccess.READERS);
    }

    @GetMapping(PATH)
    String show(
            @AuthenticationPrincipal ActingAs actor,
            @RequestParam(name = "vis", required = false) String state,
            @RequestParam(name = "ar", required = false) Integer year,
            @RequestParam(name = "sorter", required = false) String sort,
            @RequestParam(name = "retning", required = false) String direction,
            Model model) {
        var all = visibleTo(actor);
        var counts = all.stream().collect(Collectors.groupingBy(this::state, Collectors.counting()));
        var chosen = chosen(state);
        var sorting = Sorting.of(sort, direction, "frist");
        var yours = yours(actor, all);
        var shown = shown(all, chosen, year, yours.keySet(), sorting);
        model.addAttribute("crumbs", crumbs());
        model.addAttribute("states", STATES);
        model.addAttribute("counts", counts);
        model.addAttribute("all", all.size());
        model.addAttribute("chosen", chosen);
        model.addAttribute("yours", yours);
        model.addAttribute("mine", yours.size());
        model.addAttribute("year", year);
        model.addAttribute(
                "years",
                all.stream()
                        .map(one -> one.about().year())
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList());
        model.addAttribute("sorting", sorting);
        model.addAttribute("outcomes", shown);
        model.addAttribute("today", access.today());
        model.addAttribute(
                "granted", shown.stream().mapToLong(OutcomeView::granted).sum());
        model.addAttribute(
                "spent",
                shown.stream()
                        .mapToLong(one -> one.spent() == null ? 0 : one.spent())
                        .sum());
        return "outcomes/list";
    }

    @GetMapping(path = PATH, params = "format")
    ResponseEntity<byte[]> export(
            @AuthenticationPrincipal ActingAs actor,
            @RequestParam("format") String format,
            @RequestParam(name = "vis", required = false) String state,
            @RequestParam(name = "ar", required = false) Integer year,
            @RequestParam(name = "sorter", required = false) String sort,
            @RequestParam(name = "retning", required = false) String direction) {
        var headings = Stream.of("measure", "year", "school", "due", "status", "version", "granted", "spent")
                .map(it -> texts.of("outcomes." + it))
                .toList();
        var file = TableFile.named("rapporter", headings);
        var all = visibleTo(actor);
        shown(all, chosen(state), year, yours(actor, all).keySet(), Sorting.of(sort, direction, "frist"))
                .forEach(one -> file.row(Arrays.asList(
                        one.title(),
                        one.about().year(),
                        one.schoolNames(),
                        one.due(),
                        texts.of(one.status(access.today())),
                        one.told(),
                        one.granted(),
                        one.spent())));
        return file.as(format);
    }

    private List<OutcomeView> visibleTo(ActingAs actor) {
        if (!OutcomeAccess.READERS.contains(actor.role())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return outcomes.visibleTo(actor);
    }

    private static String chosen(String state) {
        return state != null && (STATES.contains(state) || state.equals("mine")) ? state : null;
    }

    /** The first thing that waits for the reader, by the measure. */
    private Map<String, NextSteps.Next> yours(ActingAs actor, List<OutcomeView> all) {
        var told = outcomes.toldBy(actor.person());
        var yours = new LinkedHashMap<String, NextSteps.Next>();
        all.forEach(one -> next.waiting(actor, one, told).stream()
                .findFirst()
                .ifPresent(what -> yours.put(one.measure(), next.own(what, NextSteps.path(one, what)))));
        return yours;
    }

    private List<OutcomeView> shown(
            List<OutcomeView> all, String chosen, Integer year, Set<String> yours, Sorting sorting) {
        return all.stream()
                .filter(one -> chosen == null
                        || (chosen.equals("mine")
                                ? yours.contains(one.measure())
                                : state(one).equals(chosen)))
                .filter(one -> year == null || one.about().year() == year)
                .sorted(order(sorting))
                .toList();
    }

    private String state(OutcomeView outcome) {
        return switch (outcome.stage()) {
            case REPORTED -> "sendt";
            case LOCKED -> "signert";
            case ACCEPTED -> "godtatt";
            case EXPECTED -> outcome.lateOn(access.today()) ? "forsinket" : "ventes";
            case MORE_ASKED_FOR -> outcome.lateOn(access.today()) ? "forsinket" : "mer";
        };
    }

    private static Comparator<OutcomeView> order(Sorting sorting) {
        return sorting.order(
                Map.of(
                        "tiltak", OutcomeView::title,
                        "skole", OutcomeView::schoolNames,
                        "frist", OutcomeView::due,
                        "bevilget", OutcomeView::granted),
                OutcomeView::due);
    }

    static List<Crumb> crumbs(Crumb... more) {
        var crumbs = new java.util.ArrayList<>(
                List.of(Crumb.of(FramePaths.START, "frame.start"), Crumb.of(PATH, "frame.navigation.outcomes")));
        crumbs.addAll(List.of(more));
        return List.copyOf(crumbs);
    }
}
