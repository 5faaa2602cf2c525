package no.dekom.query.decisions;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Status;
import no.dekom.query.frame.TableFile;
import no.dekom.query.frame.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Alle vedtak i et fylke for et år: what departs from the recommendation, what waits, and what stopped. */
@Controller
class CountyPage {

    static final String COUNTY = DecisionListPage.PATH + "/{county}/{year:\\d{4}}";

    private static final Map<String, Predicate<GrantView>> SHOWN = Map.of(
            "alle",
            it -> true,
            "avvik",
            GrantView::departs,
            "venter",
            GrantView::waits,
            "mangler",
            it -> it.newest() == null,
            "brev-venter",
            it -> it.letterWaits(),
            "brev-feil",
            it -> it.letterFailed());

    private final Grants grants;
    private final RunProgress runs;
    private final Names names;
    private final Texts texts;

    CountyPage(Grants grants, RunProgress runs, Names names, Texts texts) {
        this.grants = grants;
        this.runs = runs;
        this.names = names;
        this.texts = texts;
    }

    /** Et valg av linjer. */
    public record Filter(String id, long count) {}

    @GetMapping(COUNTY)
    String county(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable OrganisationId county,
            @PathVariable int year,
            @RequestParam(name = "vis", defaultValue = "alle") String shown,
            Model model) {
        var it = grants.seen(actor, county, year);
        var inside = Grants.isInside(actor, county);
        var filter = SHOWN.containsKey(shown) ? shown : "alle";
        var title = texts.of("decisions.county.title", Integer.toString(year));
        model.addAttribute("crumbs", DecisionListPage.crumbs(Crumb.named(it.path(), title)));
        model.addAttribute("it", it);
        model.addAttribute("title", title);
        model.addAttribute("county", names.organisation(county));
        model.addAttribute(
                "rows", it.grants().stream().filter(SHOWN.get(filter)).toList());
        model.addAttribute("filter", filter);
        model.addAttribute("filters", filters(it, inside));
        model.addAttribute("inside", inside);
        model.addAttribute("mayWrite", Grants.mayWrite(actor, county));
        model.addAttribute("run", inside ? runs.last(county, year).orElse(null) : null);
        return "decisions/county";
    }

    private static List<Filter> filters(CountyYear it, boolean inside) {
        return Stream.of("alle", "avvik", "venter", "mangler", "brev-venter", "brev-feil")
                .filter(id -> inside || id.equals("alle") || id.equals("avvik"))
                .map(id -> new Filter(
                        id, it.grants().stream().filter(SHOWN.get(id)).count()))
                .toList();
    }

    @GetMapping(path = COUNTY, params = "format")
    ResponseEntity<byte[]> export(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable OrganisationId county,
            @PathVariable int year,
            @RequestParam(name = "vis", defaultValue = "alle") String shown,
            @RequestParam("format") String format) {
        var file = TableFile.named(
                "vedtak-" + year,
                Stream.of("recipient", "recommended", "granted", "difference", "own-share", "state", "reason")
                        .map(name -> texts.of("decisions." + name))
                        .toList());
        grants.seen(actor, county, year).grants().stream()
                .filter(SHOWN.getOrDefault(shown, it -> true))
                .forEach(it -> {
                    var newest = it.newest();
                    file.row(Arrays.asList(
                            it.name(),
                            it.recommended(),
                            newest == null ? null : newest.granted(),
                            newest == null ? null : it.difference(),
                            newest == null
                                    ? null
                                    : newest.content().content().ownShare().kroner(),
                            newest == null
                                    ? texts.of("decisions.none")
                                    : texts.of("decisions.is." + newest.state().name()),
                            newest == null ? null : newest.content().content().reason()));
                });
        return file.as(format);
    }

    static Status status(DecisionView it) {
        return switch (it.state()) {
            case PREPARED -> Status.UNDER_ASSESSMENT;
            case SENT_BACK -> Status.RETURNED;
            case APPROVED -> Status.DECIDED;
        };
    }
}
