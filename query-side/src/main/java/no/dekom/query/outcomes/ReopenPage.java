package no.dekom.query.outcomes;

import java.util.UUID;
import no.dekom.events.ActingAs;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.FormStore;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Koordinatoren åpner en sendt rapport igjen. */
@Controller
class ReopenPage {

    private final OutcomeAccess access;
    private final FormStore forms;

    ReopenPage(OutcomeAccess access, FormStore forms) {
        this.access = access;
        this.forms = forms;
    }

    @GetMapping("/rapporter/{measure}/apne")
    String show(@AuthenticationPrincipal ActingAs actor, @PathVariable String measure, Model model) {
        var outcome = access.seen(actor, measure);
        if (!access.mayReopen(actor, outcome)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var path = "/rapporter/" + measure;
        var kept = forms.find(actor.person(), "reopening", measure);
        model.addAttribute(
                "crumbs",
                OutcomeListPage.crumbs(
                        Crumb.named(path, outcome.title()), Crumb.of(path + "/apne", "outcomes.reopen.title")));
        model.addAttribute("outcome", outcome);
        model.addAttribute("path", path);
        model.addAttribute("form", kept == null ? Form.empty() : kept.form());
        model.addAttribute("key", kept == null ? UUID.randomUUID().toString() : kept.key());
        return "outcomes/reopen";
    }
}
