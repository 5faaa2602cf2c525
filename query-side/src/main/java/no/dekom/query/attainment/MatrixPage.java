package no.dekom.query.attainment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.events.outcomes.OutcomeCriterion;
import no.dekom.query.attainment.JudgedMeasure.Head;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.FramePaths;
import no.dekom.query.frame.NavigationItem;
import no.dekom.query.frame.Option;
import no.dekom.query.frame.Paging;
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

/** Matrisen over måloppnåelse: measures and the six criteria, as Tabell 1 has them. */
@Controller
class MatrixPage {

    static final String PATH = "/maaloppnaaelse";
    static final Set<Role> READERS = EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR, Role.AUTOMATION));

    /** More rows make a page slow and hard to read; the files have them all. */
    static final int PAGE = 50;

    private final Attainments attainments;
    private final MatrixRows rows;
    private final Texts texts;

    MatrixPage(Attainments attainments, MatrixRows rows, Texts texts) {
        this.attainments = attainments;
        this.rows = rows;
        this.texts = texts;
    }

    @Bean
    static NavigationItem attainmentNavigation() {
        return NavigationItem.of(72, "attainment.title", PATH, READERS);
    }

    @GetMapping(PATH)
    String matrix(
            @AuthenticationPrincipal ActingAs actor,
            @RequestParam Map<String, String> address,
            @RequestParam(name = "side", defaultValue = "1") int page,
            Model model) {
        var visible = visibleTo(actor);
        var filter = MatrixFilter.of(address, visible);
        var shown = filter.of(visible);
        if (filter.isTrend() && shown.isEmpty()) {
            throw notFound();
        }
        var title = filter.isTrend() ? shown.getFirst().title() : texts.of("attainment.title");
        model.addAttribute("title", title);
        model.addAttribute("crumbs", filter.isTrend() ? crumbs(Crumb.named(trend(filter.origin()), title)) : crumbs());
        model.addAttribute("trend", filter.isTrend());
        model.addAttribute("year", filter.year().equals(MatrixFilter.ALL) ? null : filter.year());
        model.addAttribute("none", visible.isEmpty());
        var paging = Paging.of(page, shown.size(), PAGE);
        var at = paging.page();
        var ofPage = shown.subList((at - 1) * PAGE, Math.min(shown.size(), at * PAGE));
        model.addAttribute("rows", rows.of(attainments.withTellings(ofPage)));
        model.addAttribute("count", shown.size());
        model.addAttribute("page", at);
        model.addAttribute("pages", paging.pages());
        model.addAttribute(
                "criteria",
                Arrays.stream(OutcomeCriterion.values()).map(rows::label).toList());
        model.addAttribute("analysis", PatternPage.PATH + filter.query());
        model.addAttribute(
                "unfinished", shown.stream().anyMatch(it -> !it.state().isFinished()));
        choices(model, filter, visible);
        return "attainment/matrix";
    }

    void choices(Model model, MatrixFilter filter, List<Head> visible) {
        model.addAttribute("form", filter.form());
        model.addAttribute(
                "years",
                Stream.concat(
                                Stream.of(Option.of(MatrixFilter.ALL, texts.of("attainment.all-years"))),
                                MatrixFilter.choices(visible, Head::year).stream()
                                        .map(it -> Option.of(it.toString(), it.toString())))
                        .toList());
        model.addAttribute("counties", places(MatrixFilter.choices(visible, Head::county)));
        model.addAttribute("networks", places(MatrixFilter.choices(visible, Head::network)));
        model.addAttribute(
                "models",
                MatrixFilter.choices(visible, MatrixFilter::model).stream()
                        .sorted()
                        .map(it -> Option.of(it, texts.of("attainment.model." + it)))
                        .toList());
        model.addAttribute(
                "themes",
                MatrixFilter.choices(visible, Head::theme).stream()
                        .sorted()
                        .map(it -> Option.of(it, it))
                        .toList());
    }

    private static List<Option> places(List<JudgedMeasure.Place> places) {
        return places.stream()
                .sorted(java.util.Comparator.comparing(JudgedMeasure.Place::name))
                .map(it -> Option.of(it.id(), it.name()))
                .toList();
    }

    @GetMapping(path = PATH, params = "format")
    ResponseEntity<byte[]> export(
            @AuthenticationPrincipal ActingAs actor,
            @RequestParam Map<String, String> address,
            @RequestParam("format") String format) {
        var visible = visibleTo(actor);
        var shown = MatrixFilter.of(address, visible).of(visible);
        return rows.file(attainments.withTellings(shown)).as(format);
    }

    private List<Head> visibleTo(ActingAs actor) {
        if (!READERS.contains(actor.role())) {
            throw notFound();
        }
        return attainments.visibleTo(actor);
    }

    static String trend(String origin) {
        return PATH + "?tiltak=" + origin;
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    static List<Crumb> crumbs(Crumb... more) {
        var crumbs =
                new ArrayList<>(List.of(Crumb.of(FramePaths.START, "frame.start"), Crumb.of(PATH, "attainment.title")));
        crumbs.addAll(List.of(more));
        return crumbs;
    }
}
