package no.dekom.query.control;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.dekom.audit.Draw;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.audit.CaseReference;
import no.dekom.events.audit.ControlList;
import no.dekom.query.control.ControlView.Sample;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.DocumentStore;
import no.dekom.query.frame.FormStore;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.KeyFact;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Option;
import no.dekom.query.frame.Texts;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Utvalgene i en kontroll: drawn in the open, and gone through. */
@Controller
class SamplePages {

    private static final String PATH = ControlPages.PATH + "/utvalg";

    private final Controls controls;
    private final DeskLists lists;
    private final CaseNames cases;
    private final DocumentStore documents;
    private final FormStore forms;
    private final Names names;
    private final Texts texts;
    private final Formats formats;

    SamplePages(
            Controls controls,
            DeskLists lists,
            CaseNames cases,
            DocumentStore documents,
            FormStore forms,
            Names names,
            Texts texts,
            Formats formats) {
        this.controls = controls;
        this.lists = lists;
        this.cases = cases;
        this.documents = documents;
        this.forms = forms;
        this.names = names;
        this.texts = texts;
        this.formats = formats;
    }

    /** En trukket sak. @param key of its form */
    public record Drawn(CaseNames.Named about, String kind, boolean examined, String key) {}

    @GetMapping(PATH)
    String draw(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable String id,
            @RequestParam(name = "liste", defaultValue = "EVERY_GRANT") String list,
            @RequestParam(name = "fylke", defaultValue = "") String county,
            @RequestParam(name = "ar", defaultValue = "") String year,
            @RequestParam(name = "slag", defaultValue = "") String kind,
            Model model) {
        var control = controls.written(actor, id);
        var asked = DeskPage.filter(list, county, year, kind);
        var file = Draw.file(lists.cases(within(control, asked)).stream()
                .map(CaseReference::line)
                .toList());
        model.addAttribute(
                "crumbs", ControlPages.crumbs(control, Crumb.of(control.path() + "/utvalg", "control.draw")));
        model.addAttribute("control", control);
        model.addAttribute("number", control.samples().size() + 1);
        model.addAttribute("filter", DeskPage.form(asked));
        model.addAttribute("asked", asked);
        DeskPage.choices(model, lists, texts);
        model.addAttribute(
                "counties",
                control.begun().counties().stream()
                        .map(it -> Option.of(it.value(), names.organisation(it)))
                        .toList());
        model.addAttribute(
                "lists",
                Stream.of(ControlList.values())
                        .map(it -> Option.of(it.name(), texts.of(it)))
                        .toList());
        model.addAttribute("population", Draw.lines(file).size());
        model.addAttribute("hash", documents.madeText("utvalg " + id, file));
        ControlPages.form(model, forms, actor, "utvalg", id);
        return "control/draw";
    }

    /** Nothing outside the counties and years of the control. */
    private static DeskFilter within(ControlView control, DeskFilter asked) {
        var begun = control.begun();
        var own = begun.counties().stream().map(OrganisationId::value).toList();
        return new DeskFilter(
                asked.list(),
                asked.counties().isEmpty() || !own.containsAll(asked.counties()) ? own : asked.counties(),
                asked.firstYear() == null ? begun.firstYear() : Math.max(begun.firstYear(), asked.firstYear()),
                asked.lastYear() == null ? begun.lastYear() : Math.min(begun.lastYear(), asked.lastYear()),
                asked.kind());
    }

    @GetMapping(PATH + "/{number}")
    String show(
            @AuthenticationPrincipal ActingAs actor, @PathVariable String id, @PathVariable int number, Model model) {
        var control = controls.seen(actor, id);
        var sample = sample(control, number);
        var drawn = sample.drawn();
        var title = texts.of("control.sample", Integer.toString(number));
        model.addAttribute(
                "crumbs", ControlPages.crumbs(control, Crumb.named(control.path() + "/utvalg/" + number, title)));
        model.addAttribute("heading", title);
        model.addAttribute("control", control);
        model.addAttribute("sample", sample);
        model.addAttribute("facts", facts(sample));
        model.addAttribute(
                "command",
                Draw.commandLine(
                        file(number),
                        drawn.populationHash(),
                        drawn.seed(),
                        drawn.drawn().size()));
        model.addAttribute("mayWrite", control.mayWrite(actor));
        ControlPages.form(model, forms, actor, "utvalg-sak", id);
        model.addAttribute(
                "cases",
                drawn.drawn().stream()
                        .map(it -> new Drawn(
                                cases.of(actor, it),
                                texts.of(it.kind()),
                                control.examined().contains(it),
                                UUID.randomUUID().toString()))
                        .toList());
        return "control/sample";
    }

    private List<KeyFact> facts(Sample sample) {
        var drawn = sample.drawn();
        var filter = drawn.filter();
        var among = new ArrayList<String>(List.of(texts.of(filter.list())));
        if (filter.county() != null) {
            among.add(names.organisation(filter.county()));
        }
        if (filter.year() != null) {
            among.add(filter.year().toString());
        }
        if (filter.kind() != null) {
            among.add(texts.of(filter.kind()));
        }
        return List.of(
                new KeyFact(texts.of("control.sample.among"), String.join(", ", among), null),
                new KeyFact(
                        texts.of("control.sample.size"),
                        texts.of(
                                "control.sample.of",
                                formats.number(drawn.drawn().size()),
                                formats.number(drawn.population())),
                        formats.dateTime(sample.at())),
                new KeyFact(
                        texts.of("control.seed"),
                        drawn.seed(),
                        texts.of(drawn.seedGiven() ? "control.seed.given" : "control.seed.random")));
    }

    @GetMapping(PATH + "/{number}/populasjon.txt")
    ResponseEntity<byte[]> population(
            @AuthenticationPrincipal ActingAs actor, @PathVariable String id, @PathVariable int number) {
        var sample = sample(controls.seen(actor, id), number);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file(number))
                                .build()
                                .toString())
                .body(documents.content(sample.drawn().populationHash()));
    }

    private static String file(int number) {
        return "populasjon-" + number + ".txt";
    }

    private static Sample sample(ControlView control, int number) {
        return control.samples().stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow(Controls::notFound);
    }
}
