package no.dekom.query.catalogue;

import java.util.UUID;
import java.util.stream.Collectors;
import no.dekom.events.ActingAs;
import no.dekom.events.catalogue.EntryContent;
import no.dekom.events.outcomes.SuccessFactor;
import no.dekom.query.catalogue.Catalogue.Candidate;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.FormStore;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Koordinatoren legger ut tiltak i tiltaksbanken og tar dem ned. The form begins with the schools' own words. */
@Controller
class PublishPage {

    private static final String NEW = CataloguePage.PATH + "/legg-ut";

    private final Catalogue catalogue;
    private final FormStore forms;

    PublishPage(Catalogue catalogue, FormStore forms) {
        this.catalogue = catalogue;
        this.forms = forms;
    }

    @GetMapping(NEW)
    String choose(@AuthenticationPrincipal ActingAs actor, Model page) {
        demandCoordinator(actor);
        page.addAttribute("crumbs", CataloguePage.crumbs(Crumb.of(NEW, "catalogue.publish")));
        page.addAttribute("candidates", catalogue.candidates(actor.organisation()));
        return "catalogue/choose";
    }

    @GetMapping(NEW + "/{id}")
    String write(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model page) {
        demandCoordinator(actor);
        var candidate = catalogue.candidate(actor.organisation(), id).orElseThrow(CataloguePage::notFound);
        var known = catalogue.entry(id).map(it -> told(it.content())).orElseGet(() -> told(candidate));
        page.addAttribute(
                "crumbs",
                CataloguePage.crumbs(
                        Crumb.of(NEW, "catalogue.publish"), Crumb.named(NEW + "/" + id, candidate.title())));
        page.addAttribute("candidate", candidate);
        form(page, actor, "tiltaksbank", id, known);
        return "catalogue/publish";
    }

    @GetMapping(CataloguePage.PATH + "/{id}/ta-ned")
    String takeDown(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model page) {
        demandCoordinator(actor);
        var entry = catalogue
                .entry(id)
                .filter(it -> it.network().equals(actor.organisation()))
                .orElseThrow(CataloguePage::notFound);
        var path = CataloguePage.PATH + "/" + id;
        page.addAttribute(
                "crumbs",
                CataloguePage.crumbs(
                        Crumb.named(path, entry.content().title()), Crumb.of(path + "/ta-ned", "catalogue.withdraw")));
        page.addAttribute("entry", entry);
        form(page, actor, "tiltaksbank-ned", id, Form.empty());
        return "catalogue/withdraw";
    }

    private static void demandCoordinator(ActingAs actor) {
        if (!CataloguePage.mayPublish(actor)) {
            throw CataloguePage.notFound();
        }
    }

    private void form(Model page, ActingAs actor, String name, String subject, Form known) {
        var kept = forms.find(actor.person(), name, subject);
        page.addAttribute("formName", name);
        page.addAttribute("formSubject", subject);
        page.addAttribute("form", kept == null ? known : kept.form().filledFrom(known));
        page.addAttribute("key", kept == null ? UUID.randomUUID().toString() : kept.key());
    }

    private static Form told(EntryContent content) {
        return Form.empty()
                .with("title", content.title())
                .with("theme", content.theme())
                .with("about", content.about())
                .with("worked", content.worked())
                .with("didNotWork", content.didNotWork())
                .with("stays", content.stays())
                .with("contact", content.contact());
    }

    private static Form told(Candidate candidate) {
        var report = candidate.report();
        return Form.empty()
                .with("title", candidate.title())
                .with("theme", candidate.theme())
                .with("about", report.whatWasDone())
                .with(
                        "worked",
                        report.successFactors().stream()
                                .map(SuccessFactor::text)
                                .collect(Collectors.joining("\n")))
                .with("didNotWork", report.whatDidNotWork())
                .with("stays", report.whatStays());
    }
}
