package no.dekom.query.seedfunds;

import java.util.UUID;
import no.dekom.events.ActingAs;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.FormStore;
import no.dekom.query.frame.Texts;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Det skolen gjør med sin egen søknad: changes it, withdraws it, and reads what came of it. */
@Controller
class ApplicationOwnPages {

    private final ApplicationFinder finder;
    private final ApplicationSchools schools;
    private final FormStore store;
    private final ApplyModel page;
    private final Texts texts;

    ApplicationOwnPages(
            ApplicationFinder finder, ApplicationSchools schools, FormStore store, ApplyModel page, Texts texts) {
        this.finder = finder;
        this.schools = schools;
        this.store = store;
        this.page = page;
        this.texts = texts;
    }

    @GetMapping("/soknader/{id}/endre")
    String amend(
            @PathVariable String id,
            @RequestParam(name = "steg", defaultValue = "1") int step,
            @RequestParam(name = "mangler", required = false) String tell,
            @AuthenticationPrincipal ActingAs actor,
            Model model) {
        var found = finder.own(id, actor);
        page.fill(
                model,
                ApplyForm.toAmend(found.round(), found.application(), actor, store),
                found.amendable() ? ApplyStep.of(step) : ApplyStep.REVIEW,
                actor,
                tell != null);
        return found.amendable() ? "seedfunds/apply" : "seedfunds/apply-closed";
    }

    @GetMapping("/soknader/{id}/trekk")
    String withdraw(@PathVariable String id, @AuthenticationPrincipal ActingAs actor, Model model) {
        var found = finder.own(id, actor);
        var kept = store.find(actor.person(), "withdraw", id);
        model.addAttribute("form", kept == null ? Form.empty() : kept.form());
        model.addAttribute("key", kept == null ? UUID.randomUUID().toString() : kept.key());
        fill(model, found, new Crumb("/soknader/" + id + "/trekk", "application.withdraw", null));
        return "seedfunds/application-withdraw";
    }

    @GetMapping("/soknader/{id}/kvittering")
    String receipt(@PathVariable String id, @AuthenticationPrincipal ActingAs actor, Model model) {
        var found = finder.own(id, actor);
        var draft = ApplicationDraft.of(found.application().content());
        model.addAttribute(
                "sheet",
                ApplicationSheet.of(
                        draft, found.round().cap(), schools.of(found.round().network()), texts));
        fill(model, found, new Crumb("/soknader/" + id + "/kvittering", "application.receipt", null));
        return "seedfunds/application-receipt";
    }

    private static void fill(Model model, ApplicationFinder.Found found, Crumb last) {
        var application = found.application();
        model.addAttribute("found", found);
        model.addAttribute("sent", application);
        model.addAttribute("round", found.round());
        model.addAttribute(
                "crumbs",
                ApplicationCrumbs.of(
                        found.round(), Crumb.named("/soknader/" + application.id(), application.title()), last));
    }
}
