package no.dekom.query.allocation;

import java.util.UUID;
import no.dekom.events.ActingAs;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.FormStore;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Texts;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Skjemaene for en innstilling: to prioritise, to record what the forum adopted, to send. */
@Controller
class RecommendationForms {

    private static final String PATH = RecommendationListPage.PATH + "/{id}";
    private static final String PRIORITIES = "prioriter";

    private final Recommendations recommendations;
    private final PriorityRows rows;
    private final ForumCases cases;
    private final FormStore store;
    private final Names names;
    private final Texts texts;

    RecommendationForms(
            Recommendations recommendations,
            PriorityRows rows,
            ForumCases cases,
            FormStore store,
            Names names,
            Texts texts) {
        this.recommendations = recommendations;
        this.rows = rows;
        this.cases = cases;
        this.store = store;
        this.names = names;
        this.texts = texts;
    }

    @GetMapping(PATH + "/prioriter")
    String prioritise(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model model) {
        var it = written(actor, id);
        var kept = fill(it, actor, PRIORITIES, "prioritise", model);
        var measures = rows.of(it);
        var stands = PriorityRows.stands(it, measures);
        var stale = kept != null && !kept.form().value("_version").equals(Long.toString(it.edits()));
        var form = kept == null ? stands : PriorityRows.written(kept.form(), stands, measures);
        model.addAttribute("form", form);
        model.addAttribute("measures", measures);
        model.addAttribute("stale", stale);
        model.addAttribute("differences", stale ? rows.differences(it, measures, form) : null);
        return "allocation/prioritise";
    }

    @GetMapping(PATH + "/vedta")
    String adopt(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model model) {
        var it = written(actor, id);
        fill(it, actor, "vedta", "adopt", model);
        model.addAttribute(
                "agreed",
                cases.agreed(it.county()).stream()
                        .filter(one -> one.year() == it.year())
                        .toList());
        model.addAttribute(
                "last",
                recommendations.versions(id).stream()
                        .findFirst()
                        .map(version -> version.content().scenario().value())
                        .orElse(null));
        return "allocation/adopt";
    }

    @GetMapping(PATH + "/send")
    String send(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model model) {
        var it = written(actor, id);
        if (!it.adopted() || it.sent()) {
            return "redirect:" + RecommendationListPage.PATH + "/" + id;
        }
        fill(it, actor, "send", "send", model);
        return "allocation/send";
    }

    private RecommendationView written(ActingAs actor, String id) {
        var it = recommendations.seen(actor, id);
        if (!Counties.mayWrite(actor, it.county())) {
            throw Counties.notFound();
        }
        return it;
    }

    private FormStore.Kept fill(RecommendationView it, ActingAs actor, String page, String text, Model model) {
        var path = RecommendationListPage.PATH + "/" + it.id();
        var title = texts.of("allocation.recommendation.title", Integer.toString(it.year()));
        var kept = store.find(actor.person(), "innstilling-" + page, it.id());
        model.addAttribute(
                "crumbs",
                RecommendationListPage.crumbs(
                        Crumb.named(path, title), Crumb.of(path + "/" + page, "allocation.recommendation." + text)));
        model.addAttribute("it", it);
        model.addAttribute("path", path);
        model.addAttribute("title", title);
        model.addAttribute("county", names.organisation(it.county()));
        model.addAttribute("form", kept == null ? Form.empty() : kept.form());
        model.addAttribute("formName", "innstilling-" + page);
        model.addAttribute("formSubject", it.id());
        model.addAttribute("key", kept == null ? UUID.randomUUID().toString() : kept.key());
        return kept;
    }
}
