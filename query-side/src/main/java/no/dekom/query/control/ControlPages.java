package no.dekom.query.control;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.events.audit.CaseReference;
import no.dekom.events.audit.ControlList;
import no.dekom.query.audit.CaseHistory;
import no.dekom.query.audit.CaseKind;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.DocumentStore;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.FormStore;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.KeyFact;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Option;
import no.dekom.query.frame.Texts;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** En kontroll: begun, shown and closed. */
@Controller
class ControlPages {

    static final String PATH = DeskPage.PATH + "/{id}";
    private static final List<String> DONE = List.of("begynt", "avsluttet", "funn");

    private final Controls controls;
    private final DeskLists lists;
    private final ControlReport report;
    private final CaseHistory history;
    private final DocumentStore documents;
    private final FormStore forms;
    private final Names names;
    private final Texts texts;
    private final Formats formats;

    ControlPages(
            Controls controls,
            DeskLists lists,
            ControlReport report,
            CaseHistory history,
            DocumentStore documents,
            FormStore forms,
            Names names,
            Texts texts,
            Formats formats) {
        this.controls = controls;
        this.lists = lists;
        this.report = report;
        this.history = history;
        this.documents = documents;
        this.forms = forms;
        this.names = names;
        this.texts = texts;
        this.formats = formats;
    }

    /** Et utvalg i lista over dem. */
    public record SampleRow(int number, String text, long examined, int drawn) {}

    /** Et funn i lista over dem. */
    public record FindingRow(ControlView.Finding it, String owner) {}

    @GetMapping(DeskPage.PATH + "/ny")
    String begin(@AuthenticationPrincipal ActingAs actor, Model model) {
        Controls.demandAuditor(actor);
        model.addAttribute("crumbs", DeskPage.crumbs(Crumb.of(DeskPage.PATH + "/ny", "control.begin")));
        model.addAttribute("counties", lists.counties());
        model.addAttribute(
                "lists",
                Stream.of(ControlList.values())
                        .map(it -> Option.of(it.name(), texts.of(it)))
                        .toList());
        form(model, forms, actor, "kontroll", "ny");
        return "control/begin";
    }

    @GetMapping(PATH)
    String show(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable String id,
            @RequestParam(name = "gjort", required = false) String done,
            Model model) {
        var control = controls.seen(actor, id);
        model.addAttribute("crumbs", crumbs(control));
        model.addAttribute("control", control);
        model.addAttribute("facts", facts(control));
        model.addAttribute("done", done != null && DONE.contains(done) ? done : null);
        model.addAttribute("mayWrite", control.mayWrite(actor));
        model.addAttribute(
                "samples",
                control.samples().stream().map(it -> row(control, it)).toList());
        model.addAttribute(
                "findings",
                control.findings().stream()
                        .map(it -> new FindingRow(it, names.organisation(it.owner())))
                        .toList());
        model.addAttribute("timeline", history.of(CaseKind.CONTROL, id, name -> true));
        return "control/control";
    }

    private SampleRow row(ControlView control, ControlView.Sample sample) {
        List<CaseReference> drawn = sample.drawn().drawn();
        return new SampleRow(
                sample.number(),
                texts.of(
                        "control.sample.row",
                        Integer.toString(sample.number()),
                        formats.number(drawn.size()),
                        formats.number(sample.drawn().population()),
                        texts.of(sample.drawn().filter().list())),
                drawn.stream().filter(control.examined()::contains).count(),
                drawn.size());
    }

    private List<KeyFact> facts(ControlView control) {
        var begun = control.begun();
        var years = begun.firstYear() == begun.lastYear()
                ? Integer.toString(begun.firstYear())
                : begun.firstYear() + "–" + begun.lastYear();
        return List.of(
                new KeyFact(
                        texts.of("control.counties"),
                        begun.counties().stream().map(names::organisation).collect(Collectors.joining(", ")),
                        null),
                new KeyFact(texts.of("control.years"), years, null),
                new KeyFact(
                        texts.of("control.begun"),
                        formats.date(control.at()),
                        names.person(control.by()) + ", " + names.organisation(begun.overseer())),
                new KeyFact(
                        texts.of("control.state"),
                        texts.of(control.closedAt() == null ? "control.state.open" : "control.state.closed"),
                        control.closedAt() == null ? null : formats.date(control.closedAt())));
    }

    @GetMapping(PATH + "/avslutt")
    String close(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model model) {
        var control = controls.written(actor, id);
        model.addAttribute("crumbs", crumbs(control, Crumb.of(control.path() + "/avslutt", "control.close")));
        model.addAttribute("control", control);
        model.addAttribute(
                "report",
                control.openFindings() > 0
                        ? null
                        : documents.made("kontroll " + id + " " + control.version(), report.of(actor, control)));
        form(model, forms, actor, "kontroll-slutt", id);
        return "control/close";
    }

    static List<Crumb> crumbs(ControlView control, Crumb... more) {
        return DeskPage.crumbs(Stream.concat(
                        Stream.of(Crumb.named(control.path(), control.begun().title())), Stream.of(more))
                .toArray(Crumb[]::new));
    }

    /** What is kept of a form, or an empty one. */
    static void form(Model model, FormStore forms, ActingAs actor, String name, String subject) {
        var kept = forms.find(actor.person(), name, subject);
        model.addAttribute("formName", name);
        model.addAttribute("formSubject", subject);
        model.addAttribute("form", kept == null ? Form.empty() : kept.form());
        model.addAttribute("key", kept == null ? UUID.randomUUID().toString() : kept.key());
    }
}
