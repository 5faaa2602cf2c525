package no.dekom.query.needs;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.query.audit.CaseHistory;
import no.dekom.query.audit.CaseKind;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.FormStore;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.KeyFact;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Tab;
import no.dekom.query.frame.Texts;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Et tiltak: saken, kontrollen og historikken. */
@Controller
class MeasurePage {

    private static final List<String> DONE =
            List.of("lagret", "sendt", "tilbake", "godtatt", "trukket", "meldt", "apnet");

    private final MeasureAccess access;
    private final MeasureGaps gaps;
    private final NeedsReports needs;
    private final CaseHistory history;
    private final FormStore forms;
    private final Names names;
    private final Texts texts;
    private final Formats formats;

    MeasurePage(
            MeasureAccess access,
            MeasureGaps gaps,
            NeedsReports needs,
            CaseHistory history,
            FormStore forms,
            Names names,
            Texts texts,
            Formats formats) {
        this.access = access;
        this.gaps = gaps;
        this.needs = needs;
        this.history = history;
        this.forms = forms;
        this.names = names;
        this.texts = texts;
        this.formats = formats;
    }

    /** En pulje i et fellestiltak. */
    record Batch(int number, String schools) {}

    @GetMapping("/tiltak/{id}")
    String show(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable String id,
            @RequestParam(name = "fane", defaultValue = "sak") String tab,
            @RequestParam(name = "hendelse", required = false) String fact,
            @RequestParam(name = "gjort", required = false) String done,
            Model model) {
        var measure = access.seen(actor, id);
        var shown = Stream.of("sak", "kontroll", "historikk")
                .filter(tab::equals)
                .findFirst()
                .orElse("sak");
        model.addAttribute("crumbs", MeasureListPage.crumbs(Crumb.named("/tiltak/" + id, measure.title())));
        model.addAttribute("measure", measure);
        model.addAttribute("facts", facts(measure));
        model.addAttribute("done", done != null && DONE.contains(done) ? done : null);
        model.addAttribute("tab", shown);
        model.addAttribute(
                "tabs",
                Stream.of("sak", "kontroll", "historikk")
                        .map(one -> Tab.of(one, texts.of("needs.tab." + one)))
                        .toList());
        next(actor, measure, model);
        switch (shown) {
            case "historikk" ->
                model.addAttribute("history", history.of(CaseKind.NEEDS_MEASURE, id, name -> true, fact));
            case "kontroll" -> model.addAttribute("remarks", measure.remarks());
            default -> {
                model.addAttribute(
                        "sheet", MeasureSheet.of(measure.content(), needs.linesFor(actor, measure.content()), names));
                model.addAttribute("batches", batches(measure));
            }
        }
        return "needs/measure";
    }

    private void next(ActingAs actor, MeasureView measure, Model model) {
        var kept = forms.find(actor.person(), "send-in", measure.id());
        var mayWrite = access.mayWrite(actor, measure);
        model.addAttribute("mayWrite", mayWrite);
        model.addAttribute("maySendIn", access.maySendIn(actor, measure));
        model.addAttribute("mayWithdraw", access.mayWithdraw(actor, measure));
        model.addAttribute("mayCheck", access.mayCheck(actor, measure));
        model.addAttribute("mayReopen", access.mayReopen(actor, measure));
        model.addAttribute("mayJoin", access.mayJoin(actor, measure));
        model.addAttribute("gaps", mayWrite ? gaps.in(measure.content(), measure) : List.of());
        model.addAttribute("form", kept == null ? Form.empty() : kept.form());
        model.addAttribute("key", kept == null ? UUID.randomUUID().toString() : kept.key());
        model.addAttribute("nextText", texts.of("needs.next." + measure.state()));
    }

    private List<KeyFact> facts(MeasureView measure) {
        var content = measure.content();
        var facts = new ArrayList<KeyFact>();
        facts.add(new KeyFact(
                texts.of("needs.cost"),
                formats.kroner(measure.cost()),
                texts.of("needs.ownShare.of", formats.kroner(measure.ownShare()))));
        facts.add(new KeyFact(
                texts.of("needs.period"),
                content.from().toString(),
                content.years() == 0 ? null : texts.of("needs.years.count", content.years())));
        facts.add(new KeyFact(
                texts.of("needs.who"),
                names.organisation(measure.owner() == null ? measure.network() : measure.owner()),
                measure.joint() ? texts.of("needs.joint") : null));
        if (measure.sentAt() != null) {
            facts.add(new KeyFact(texts.of("needs.sentAt"), formats.date(measure.sentAt()), null));
        }
        return facts;
    }

    private List<Batch> batches(MeasureView measure) {
        return measure.joined().stream().map(MeasureView.Joined::batch).distinct().sorted().toList().stream()
                .map(number -> new Batch(
                        number,
                        String.join(
                                ", ",
                                measure.joined().stream()
                                        .filter(it -> it.batch() == number)
                                        .map(it -> names.organisation(it.school()))
                                        .toList())))
                .toList();
    }
}
