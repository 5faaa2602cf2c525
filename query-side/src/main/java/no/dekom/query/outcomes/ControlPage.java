package no.dekom.query.outcomes;

import java.util.List;
import java.util.Map;
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
import org.springframework.web.bind.annotation.RequestParam;

/** Statsforvalteren kontrollerer en rapport: accepts it, asks for more, or remarks on it. */
@Controller
class ControlPage {

    private static final Map<String, String> FORMS =
            Map.of("godta", "acceptance", "be-om-mer", "question", "merknad", "remark");

    private final OutcomeAccess access;
    private final OutcomeVoices told;
    private final ReportQuestions questions;
    private final FormStore forms;

    ControlPage(OutcomeAccess access, OutcomeVoices told, ReportQuestions questions, FormStore forms) {
        this.access = access;
        this.told = told;
        this.questions = questions;
        this.forms = forms;
    }

    @GetMapping("/rapporter/{measure}/kontroll")
    String show(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable String measure,
            @RequestParam(name = "hva", defaultValue = "godta") String what,
            Model model) {
        var outcome = access.seen(actor, measure);
        if (!access.mayControl(actor, outcome)) {
            throw OutcomeAccess.notFound();
        }
        var accepted = outcome.stage() == OutcomeStage.ACCEPTED;
        var chosen = accepted || !FORMS.containsKey(what) ? (accepted ? "merknad" : "godta") : what;
        var path = "/rapporter/" + measure;
        var name = FORMS.get(chosen);
        var kept = forms.find(actor.person(), name, measure);
        model.addAttribute(
                "crumbs",
                OutcomeListPage.crumbs(
                        Crumb.named(path, outcome.title()), Crumb.of(path + "/kontroll", "outcomes.control.title")));
        model.addAttribute("outcome", outcome);
        model.addAttribute("path", path);
        model.addAttribute("accepted", accepted);
        model.addAttribute("acts", accepted ? List.of("merknad") : List.of("godta", "be-om-mer", "merknad"));

        model.addAttribute("chosen", chosen);
        model.addAttribute("command", name);
        model.addAttribute("form", kept == null ? Form.empty() : kept.form());
        model.addAttribute("key", kept == null ? UUID.randomUUID().toString() : kept.key());
        model.addAttribute("told", told.of(outcome, outcome.told(), questions.of(outcome)));
        model.addAttribute("report", ReportView.of(outcome.report(), ReportPage.schoolName(outcome)));
        return "outcomes/control";
    }
}
