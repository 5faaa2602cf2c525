package no.dekom.query.outcomes;

import java.util.UUID;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.events.outcomes.OutcomeCriterion;
import no.dekom.events.outcomes.Statement;
import no.dekom.events.outcomes.SuccessGroup;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.FormStore;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** En som tok del i et tiltak, uttaler seg om det, at the side of the report. */
@Controller
class StatementPage {

    private final OutcomeAccess access;
    private final OutcomeVoices told;
    private final ReportQuestions questions;
    private final Choices choices;
    private final FormStore forms;

    StatementPage(
            OutcomeAccess access, OutcomeVoices told, ReportQuestions questions, Choices choices, FormStore forms) {
        this.access = access;
        this.told = told;
        this.questions = questions;
        this.choices = choices;
        this.forms = forms;
    }

    @GetMapping("/rapporter/{measure}/uttalelse")
    String show(@AuthenticationPrincipal ActingAs actor, @PathVariable String measure, Model model) {
        var outcome = access.seen(actor, measure);
        if (!access.mayState(actor, outcome)) {
            throw OutcomeAccess.notFound();
        }
        var path = "/rapporter/" + measure;
        var before = told.statement(outcome, actor.person()).orElse(null);
        var kept = forms.find(actor.person(), "statement", measure);
        var known = before == null ? Form.empty() : given(before);
        known.with("voice", before == null ? OutcomeAccess.voices(actor).getFirst() : before.voice());
        model.addAttribute(
                "crumbs",
                OutcomeListPage.crumbs(
                        Crumb.named(path, outcome.title()), Crumb.of(path + "/uttalelse", "outcomes.state.title")));
        model.addAttribute("outcome", outcome);
        model.addAttribute("path", path);
        model.addAttribute("again", before != null);
        model.addAttribute("form", kept == null ? known : kept.form().filledFrom(known));
        model.addAttribute("key", kept == null ? UUID.randomUUID().toString() : kept.key());
        model.addAttribute("questions", questions.of(outcome));
        model.addAttribute("criteria", OutcomeCriterion.values());
        model.addAttribute("groups", SuccessGroup.values());
        model.addAttribute("fromUniversity", actor.role() == Role.UNIVERSITY_PARTNER);
        choices.of(actor, model);
        return "outcomes/state";
    }

    private static Form given(Statement statement) {
        var form = Form.empty()
                .with("whatDidNotWork", statement.whatDidNotWork())
                .with("whatStays", statement.whatStays())
                .with("teacherEducation", statement.teacherEducation());
        statement.answers().forEach(it -> ReportForm.answer(form, it));
        statement.successFactors().forEach(it -> ReportForm.factor(form, it));
        return form;
    }
}
