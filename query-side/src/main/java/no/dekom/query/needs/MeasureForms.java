package no.dekom.query.needs;

import java.util.UUID;
import no.dekom.events.ActingAs;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.FormStore;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** De små skjemaene på et tiltak: to open again, to withdraw, and to let schools join. */
@Controller
class MeasureForms {

    private final MeasureAccess access;
    private final Places places;
    private final FormStore store;

    MeasureForms(MeasureAccess access, Places places, FormStore store) {
        this.access = access;
        this.places = places;
        this.store = store;
    }

    @GetMapping("/tiltak/{id}/apne")
    String reopen(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model model) {
        var measure = access.seen(actor, id);
        if (!access.mayReopen(actor, measure)) {
            throw MeasureAccess.notFound();
        }
        fill(model, measure, actor, "measure-reopen", "apne", "needs.reopen");
        return "needs/reopen";
    }

    @GetMapping("/tiltak/{id}/trekk")
    String withdraw(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model model) {
        var measure = access.seen(actor, id);
        if (!access.mayWithdraw(actor, measure)) {
            throw MeasureAccess.notFound();
        }
        fill(model, measure, actor, "measure-withdraw", "trekk", "needs.withdraw");
        return "needs/withdraw";
    }

    @GetMapping("/tiltak/{id}/bli-med")
    String join(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model model) {
        var measure = access.seen(actor, id);
        if (!access.mayJoin(actor, measure)) {
            throw MeasureAccess.notFound();
        }
        fill(model, measure, actor, "measure-join", "bli-med", "needs.join");
        var joined = measure.joined().stream().map(it -> it.school().value()).toList();
        model.addAttribute(
                "schools",
                places.schoolsUnder(actor.organisation().value()).stream()
                        .filter(school -> !joined.contains(school.value()))
                        .toList());
        return "needs/join";
    }

    private void fill(Model model, MeasureView measure, ActingAs actor, String name, String page, String title) {
        var path = "/tiltak/" + measure.id();
        var kept = store.find(actor.person(), name, measure.id());
        model.addAttribute(
                "crumbs",
                MeasureListPage.crumbs(Crumb.named(path, measure.title()), new Crumb(path + "/" + page, title, null)));
        model.addAttribute("measure", measure);
        model.addAttribute("path", path);
        model.addAttribute("form", kept == null ? Form.empty() : kept.form());
        model.addAttribute("key", kept == null ? UUID.randomUUID().toString() : kept.key());
    }
}
