package no.dekom.query.allocation;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import no.dekom.events.ActingAs;
import no.dekom.query.audit.CaseHistory;
import no.dekom.query.audit.CaseKind;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Tab;
import no.dekom.query.frame.Texts;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** En innstilling: measures in order, the frame divided, what was locked, and its versions. */
@Controller
class RecommendationPage {

    private static final List<String> TABS = List.of("tiltak", "fordeling", "grunnlag", "versjoner", "historikk");
    private static final List<String> DONE = List.of("begynt", "prioritert", "vedtatt", "sendt");
    private static final Set<String> FOR_ALL =
            Set.of("allocation.RecommendationAdopted", "allocation.RecommendationSent");

    private final Recommendations recommendations;
    private final RecommendationShow show;
    private final CaseHistory history;
    private final Names names;
    private final Texts texts;

    RecommendationPage(
            Recommendations recommendations, RecommendationShow show, CaseHistory history, Names names, Texts texts) {
        this.recommendations = recommendations;
        this.show = show;
        this.history = history;
        this.names = names;
        this.texts = texts;
    }

    /** The work before an adoption is the forum's; what was adopted and sent is for all. */
    static Predicate<String> shownTo(boolean inside) {
        return name -> inside || FOR_ALL.contains(name);
    }

    @GetMapping(RecommendationListPage.PATH + "/{id}")
    String newest(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable String id,
            @RequestParam(name = "fane", defaultValue = "tiltak") String tab,
            @RequestParam(name = "hendelse", required = false) String fact,
            @RequestParam(name = "gjort", required = false) String done,
            Model model) {
        var it = recommendations.seen(actor, id);
        var versions = recommendations.versions(id);
        var inside = recommendations.isInside(actor, it);
        var shown = TABS.contains(tab) ? tab : "tiltak";
        var path = RecommendationListPage.PATH + "/" + id;
        about(it, path, shown, model);
        model.addAttribute("crumbs", RecommendationListPage.crumbs(Crumb.named(path, title(it))));
        model.addAttribute("older", false);
        model.addAttribute("versions", versions);
        model.addAttribute("done", done != null && DONE.contains(done) ? done : null);
        model.addAttribute("mayWrite", Counties.mayWrite(actor, it.county()));
        model.addAttribute("state", RecommendationListPage.state(it, texts));
        var last = versions.stream().findFirst();
        switch (shown) {
            case "tiltak" -> {
                var current = inside || last.isEmpty();
                show.priorities(
                        current ? it.measures() : last.get().measures(),
                        current ? it.leftOut() : last.get().leftOut(),
                        inside,
                        model);
            }
            case "historikk" ->
                model.addAttribute("history", history.of(CaseKind.RECOMMENDATION, id, shownTo(inside), fact));
            default -> last.ifPresent(version -> show.version(actor, it, version, model));
        }
        return "allocation/recommendation";
    }

    @GetMapping(RecommendationListPage.PATH + "/{id}/versjon/{number}")
    String version(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam(name = "fane", defaultValue = "fordeling") String tab,
            Model model) {
        var it = recommendations.seen(actor, id);
        var version = version(id, number);
        var path = RecommendationListPage.PATH + "/" + id;
        var shown = List.of("tiltak", "fordeling", "grunnlag").contains(tab) ? tab : "fordeling";
        about(it, path, shown, model);
        model.addAttribute(
                "crumbs",
                RecommendationListPage.crumbs(
                        Crumb.named(path, title(it)), Crumb.named(path + "/versjon/" + number, ofVersion(number))));
        model.addAttribute("older", true);
        model.addAttribute("versions", List.of(version));
        model.addAttribute("done", null);
        model.addAttribute("mayWrite", false);
        model.addAttribute("state", ofVersion(number));
        model.addAttribute("tabs", tabs(List.of("tiltak", "fordeling", "grunnlag")));
        show.priorities(version.measures(), version.leftOut(), recommendations.isInside(actor, it), model);
        show.version(actor, it, version, model);
        return "allocation/recommendation";
    }

    @GetMapping(RecommendationListPage.PATH + "/{id}/versjon/{number}/{recipient}")
    String why(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable String id,
            @PathVariable int number,
            @PathVariable String recipient,
            Model model) {
        var it = recommendations.seen(actor, id);
        var version = version(id, number);
        var path = RecommendationListPage.PATH + "/" + id;
        var name = show.why(it, version, recipient, model);
        about(it, path, "fordeling", model);
        model.addAttribute(
                "crumbs",
                RecommendationListPage.crumbs(
                        Crumb.named(path, title(it)),
                        Crumb.named(path + "/versjon/" + number, ofVersion(number)),
                        Crumb.named(path + "/versjon/" + number + "/" + recipient, name)));
        model.addAttribute("name", name);
        model.addAttribute("number", number);
        return "allocation/recommendation-why";
    }

    private RecommendedVersion version(String id, int number) {
        return recommendations.version(id, number).orElseThrow(Counties::notFound);
    }

    private String ofVersion(int number) {
        return texts.of("allocation.recommendation.version", number);
    }

    private String title(RecommendationView it) {
        return texts.of("allocation.recommendation.title", Integer.toString(it.year()));
    }

    private void about(RecommendationView it, String path, String tab, Model model) {
        model.addAttribute("it", it);
        model.addAttribute("path", path);
        model.addAttribute("title", title(it));
        model.addAttribute("county", names.organisation(it.county()));
        model.addAttribute("status", RecommendationListPage.status(it));
        model.addAttribute("tab", tab);
        model.addAttribute("tabs", tabs(TABS));
    }

    private List<Tab> tabs(List<String> ids) {
        return ids.stream()
                .map(one -> Tab.of(one, texts.of("allocation.recommendation.tab." + one)))
                .toList();
    }
}
