package no.dekom.query.outcomes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.outcomes.Attainment;
import no.dekom.events.outcomes.OutcomeCriterion;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.Option;
import no.dekom.query.frame.Step;
import no.dekom.query.frame.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Skjemaet for rapporten, i fem trinn. */
@Controller
class ReportPage {

    private static final int LAST = 5;

    private final OutcomeAccess access;
    private final ReportForm forms;
    private final Texts texts;

    ReportPage(OutcomeAccess access, ReportForm forms, Texts texts) {
        this.access = access;
        this.forms = forms;
        this.texts = texts;
    }

    /** A field that goes with the report when it is sent. */
    public record Sent(String name, String value) {}

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
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
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
        if (step == 2) {
            model.addAttribute("schools", schools(outcome));
        }
        if (step == 3) {
            model.addAttribute("criteria", OutcomeCriterion.values());
            model.addAttribute("attainments", attainments());
        }
        if (step == LAST) {
            review(outcome, path, written, model);
        }
        return "outcomes/write";
    }

    private void review(OutcomeView outcome, String path, ReportForm.Written written, Model model) {
        var report = ReportView.of(written.form(), schoolName(outcome));
        model.addAttribute("report", report);
        model.addAttribute("problem", written.form().problem());
        model.addAttribute("faults", faults(path, written.form()));
        model.addAttribute("fields", fields(report));
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

    private List<Option> attainments() {
        return Arrays.stream(Attainment.values())
                .map(it -> Option.of(it.name(), texts.of(it)))
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

    private static List<Sent> fields(ReportView report) {
        var fields = new ArrayList<Sent>();
        fields.add(new Sent("whatWasDone", report.whatWasDone()));
        for (var at = 0; at < report.rows().size(); at++) {
            var row = report.rows().get(at);
            var name = "spending[" + at + "].";
            fields.add(new Sent(name + "school", row.school()));
            fields.add(new Sent(name + "text", row.text()));
            fields.add(new Sent(name + "budgeted", number(row.budgeted())));
            fields.add(new Sent(name + "spent", number(row.spent())));
            fields.add(new Sent(name + "explanation", row.explanation()));
        }
        for (var answer : report.answers()) {
            var name = "answers[" + answer.criterion().ordinal() + "].";
            fields.add(new Sent(name + "criterion", answer.criterion().name()));
            fields.add(new Sent(
                    name + "attainment",
                    answer.attainment() == null ? "" : answer.attainment().name()));
            fields.add(new Sent(name + "qualifier", answer.qualifier()));
        }
        fields.add(new Sent("whatDidNotWork", report.whatDidNotWork()));
        fields.add(new Sent("whatStays", report.whatStays()));
        fields.add(new Sent("sharedAt.meeting", report.meeting()));
        fields.add(new Sent(
                "sharedAt.date",
                report.sharedOn() == null ? "" : report.sharedOn().toString()));
        return fields;
    }

    private static String number(Long kroner) {
        return kroner == null ? "" : kroner.toString();
    }
}
