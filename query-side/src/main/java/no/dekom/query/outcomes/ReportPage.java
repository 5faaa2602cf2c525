package no.dekom.query.outcomes;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.outcomes.ActivityKind;
import no.dekom.events.outcomes.CriterionAnswer;
import no.dekom.events.outcomes.OutcomeCriterion;
import no.dekom.events.outcomes.ParticipantGroup;
import no.dekom.events.outcomes.SuccessGroup;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.Option;
import no.dekom.query.frame.Step;
import no.dekom.query.frame.Texts;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Skjemaet for rapporten, i fem trinn. */
@Controller
class ReportPage {

    private static final int LAST = 5;

    private final OutcomeAccess access;
    private final ReportForm forms;
    private final ReportQuestions questions;
    private final Choices choices;
    private final Texts texts;

    ReportPage(OutcomeAccess access, ReportForm forms, ReportQuestions questions, Choices choices, Texts texts) {
        this.access = access;
        this.forms = forms;
        this.questions = questions;
        this.choices = choices;
        this.texts = texts;
    }

    /** A fault, with the step where it is put right. */
    public record Fault(String text, String path) {}

    @GetMapping("/rapporter/{measure}/skriv")
    String write(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable String measure,
            @RequestParam(name = "steg", defaultValue = "1") int step,
            Model model) {
        var outcome = access.seen(actor, measure);
        if (!access.mayWrite(actor, outcome) || step < 1 || step > LAST) {
            throw OutcomeAccess.notFound();
        }
        var path = "/rapporter/" + measure;
        var written = forms.of(actor, outcome);
        model.addAttribute(
                "crumbs",
                OutcomeListPage.crumbs(
                        Crumb.named(path, outcome.title()), Crumb.of(path + "/skriv", "outcomes.write.title")));
        model.addAttribute("outcome", outcome);
        model.addAttribute("path", path);
        model.addAttribute("step", step);
        model.addAttribute("steps", steps(path, step));
        model.addAttribute("form", written.form().withErrorsOf(field -> ReportForm.stepOf(field) == step));
        model.addAttribute("before", written.before());
        model.addAttribute("questions", questions.of(outcome));
        choices.of(actor, model);
        model.addAttribute("kinds", ActivityKind.values());
        model.addAttribute("participants", ParticipantGroup.values());
        model.addAttribute("schools", schools(outcome));
        model.addAttribute("criteria", OutcomeCriterion.values());
        model.addAttribute("groups", SuccessGroup.values());
        if (step == 3 && written.before() != null) {
            model.addAttribute("answersBefore", answers(written.before()));
        }
        if (step == LAST) {
            review(outcome, path, written, model);
        }
        return "outcomes/write";
    }

    private java.util.Map<OutcomeCriterion, CriterionAnswer> answers(Outcomes.YearsReport before) {
        return before.report().answers().stream().collect(Collectors.toMap(CriterionAnswer::criterion, it -> it));
    }

    private void review(OutcomeView outcome, String path, ReportForm.Written written, Model model) {
        var report = ReportView.of(written.form(), schoolName(outcome));
        model.addAttribute("report", report);
        model.addAttribute("problem", written.form().problem());
        model.addAttribute("faults", faults(path, written.form()));
        model.addAttribute("fields", ReportFields.of(written.form(), report));
        model.addAttribute("key", written.key() == null ? UUID.randomUUID().toString() : written.key());
    }

    private List<Step> steps(String path, int current) {
        return IntStream.rangeClosed(1, LAST)
                .mapToObj(number -> new Step(
                        texts.of("outcomes.step." + number),
                        path + "/skriv?steg=" + number,
                        number == current
                                ? Step.State.CURRENT
                                : number < current ? Step.State.DONE : Step.State.REMAINING))
                .toList();
    }

    private static List<Option> schools(OutcomeView outcome) {
        return outcome.schools().stream()
                .map(grant -> Option.of(grant.school().value(), grant.schoolName()))
                .toList();
    }

    private List<Fault> faults(String path, Form form) {
        return form.errors().entrySet().stream()
                .map(error -> {
                    var step = ReportForm.stepOf(error.getKey());
                    var link = step == LAST ? null : path + "/skriv?steg=" + step + "#" + form.id(error.getKey());
                    return new Fault(texts.of("outcomes.step." + step) + ": " + error.getValue(), link);
                })
                .toList();
    }

    static Function<String, String> schoolName(OutcomeView outcome) {
        return id -> id.isEmpty() ? "–" : outcome.schoolName(new OrganisationId(id));
    }
}
