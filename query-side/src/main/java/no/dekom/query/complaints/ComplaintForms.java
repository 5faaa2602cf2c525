package no.dekom.query.complaints;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import no.dekom.events.ActingAs;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.FormStore;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Option;
import no.dekom.query.frame.Texts;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Skjemaene: to complain, to move the deadline, and for each thing that is done with a complaint. */
@Controller
class ComplaintForms {

    private static final String FILE = "klage-ny";
    private static final String EXTEND = "klage-frist";
    private static final String ACT = "klage-";
    private static final String HIGHER_BODY = "Utdanningsdirektoratet";

    private final Complaints complaints;
    private final ComplaintPage page;
    private final ComplaintWords words;
    private final FormStore store;
    private final Names names;
    private final Texts texts;
    private final Formats formats;

    ComplaintForms(
            Complaints complaints,
            ComplaintPage page,
            ComplaintWords words,
            FormStore store,
            Names names,
            Texts texts,
            Formats formats) {
        this.complaints = complaints;
        this.page = page;
        this.words = words;
        this.store = store;
        this.names = names;
        this.texts = texts;
        this.formats = formats;
    }

    @GetMapping(ComplaintListPage.PATH + "/ny/{grant}/{number}")
    String file(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable String grant,
            @PathVariable int number,
            Model model) {
        var it = open(actor, grant, number, one -> Complaints.complains(actor, one.recipient()));
        about(it, it.filingPath(), "complaints.file", model);
        model.addAttribute("late", it.lastDay() != null && formats.late(it.lastDay()));
        form(actor, FILE, it.complaint().value(), Form.empty(), model);
        return "complaints/file";
    }

    @GetMapping(ComplaintListPage.PATH + "/frist/{grant}/{number}")
    String extend(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable String grant,
            @PathVariable int number,
            Model model) {
        var it = open(actor, grant, number, one -> Complaints.governs(actor, one.county()));
        about(it, it.deadlinePath(), "complaints.extend", model);
        form(actor, EXTEND, it.complaint().value(), Form.empty(), model);
        return "complaints/extend";
    }

    private DecisionToComplainOf open(ActingAs actor, String grant, int number, Predicate<DecisionToComplainOf> mine) {
        return complaints
                .openOfGrant(actor, grant)
                .filter(it -> it.number() == number)
                .filter(mine)
                .orElseThrow(Complaints::notFound);
    }

    private void about(DecisionToComplainOf it, String own, String title, Model model) {
        model.addAttribute("crumbs", ComplaintListPage.crumbs(Crumb.of(own, title)));
        model.addAttribute("it", it);
        model.addAttribute("own", own);
        model.addAttribute("about", words.decision(it));
        model.addAttribute("deadline", words.deadline(it));
        model.addAttribute("county", names.organisation(it.county()));
    }

    @GetMapping(ComplaintPage.PATH + "/{act}")
    String act(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable String id,
            @PathVariable("act") String path,
            Model model) {
        var it = page.seen(actor, id);
        var act = ComplaintAct.at(path).filter(one -> one.isFor(actor, it)).orElseThrow(Complaints::notFound);
        var own = it.path() + "/" + path;
        page.about(it, model, Crumb.of(own, "complaints.act." + act));
        model.addAttribute("act", act);
        model.addAttribute("own", own);
        model.addAttribute("due", act.isDue(it));
        model.addAttribute("options", options(act));
        model.addAttribute("right", texts.of(it.decision().right()));
        var known = act == ComplaintAct.FORWARD ? Form.empty().with("body", HIGHER_BODY) : Form.empty();
        form(actor, ACT + path, id, known, model);
        return "complaints/act";
    }

    private List<Option> options(ComplaintAct act) {
        return act.choices().stream()
                .map(one -> Option.of(one.name(), texts.of(one)))
                .toList();
    }

    private void form(ActingAs actor, String name, String subject, Form known, Model model) {
        var kept = store.find(actor.person(), name, subject);
        model.addAttribute("form", (kept == null ? Form.empty() : kept.form()).filledFrom(known));
        model.addAttribute("formName", name);
        model.addAttribute("formSubject", subject);
        model.addAttribute("key", kept == null ? UUID.randomUUID().toString() : kept.key());
    }
}
