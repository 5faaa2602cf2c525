package no.dekom.query.outcomes;

import java.util.UUID;
import no.dekom.events.ActingAs;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.FormStore;
import no.dekom.query.frame.Names;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** En part leser det som skal signeres, og signerer det. */
@Controller
class SignPage {

    private final OutcomeAccess access;
    private final OutcomeVoices told;
    private final ReportQuestions questions;
    private final FormStore forms;
    private final Names names;

    SignPage(OutcomeAccess access, OutcomeVoices told, ReportQuestions questions, FormStore forms, Names names) {
        this.access = access;
        this.told = told;
        this.questions = questions;
        this.forms = forms;
        this.names = names;
    }

    @GetMapping("/rapporter/{measure}/signer")
    String show(@AuthenticationPrincipal ActingAs actor, @PathVariable String measure, Model model) {
        var outcome = access.seen(actor, measure);
        if (!access.maySign(actor, outcome)) {
            throw OutcomeAccess.notFound();
        }
        var path = "/rapporter/" + measure;
        var kept = forms.find(actor.person(), "signature", measure);
        model.addAttribute(
                "crumbs",
                OutcomeListPage.crumbs(
                        Crumb.named(path, outcome.title()), Crumb.of(path + "/signer", "outcomes.sign.title")));
        model.addAttribute("outcome", outcome);
        model.addAttribute("path", path);
        model.addAttribute("party", names.organisation(actor.organisation()));
        model.addAttribute("told", told.of(outcome, outcome.told(), questions.of(outcome)));
        model.addAttribute("report", ReportView.of(outcome.report(), ReportPage.schoolName(outcome)));
        model.addAttribute("form", kept == null ? Form.empty() : kept.form());
        model.addAttribute("key", kept == null ? UUID.randomUUID().toString() : kept.key());
        return "outcomes/sign";
    }
}
