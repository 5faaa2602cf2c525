package no.dekom.query.schemes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.query.audit.CaseHistory;
import no.dekom.query.audit.CaseKind;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.FormStore;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.FramePaths;
import no.dekom.query.frame.KeyFact;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.NavigationItem;
import no.dekom.query.frame.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Rammene: the list by year, one with its history, and the forms to set and to change it. */
@Controller
class FramePages {

    private static final String PATH = "/ramme";
    private static final String CHANGE = "ramme-endring";

    private final CountyFrames frames;
    private final CaseHistory history;
    private final FormStore store;
    private final Names names;
    private final Texts texts;
    private final Formats formats;
    private final Clock clock;

    FramePages(
            CountyFrames frames,
            CaseHistory history,
            FormStore store,
            Names names,
            Texts texts,
            Formats formats,
            Clock clock) {
        this.frames = frames;
        this.history = history;
        this.store = store;
        this.names = names;
        this.texts = texts;
        this.formats = formats;
        this.clock = clock;
    }

    /** En ramme i lista. */
    public record Row(CountyFrames.Told frame, String county) {}

    @Bean
    static NavigationItem framesNavigation() {
        return NavigationItem.of(
                42, "schemes.frames.navigation", PATH, EnumSet.complementOf(EnumSet.of(Role.AUTOMATION)));
    }

    @GetMapping(PATH)
    String list(@AuthenticationPrincipal ActingAs actor, Model model) {
        model.addAttribute("crumbs", crumbs());
        model.addAttribute(
                "rows",
                frames.now().stream()
                        .map(one -> new Row(one, names.organisation(one.county())))
                        .toList());
        model.addAttribute("maySet", CountyFrames.maySet(actor));
        return "schemes/frames";
    }

    @GetMapping(PATH + "/{id}")
    String show(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable String id,
            @RequestParam(name = "hendelse", required = false) String fact,
            @RequestParam(name = "utfort", required = false) String done,
            Model model) {
        var frame = found(id);
        model.addAttribute("crumbs", crumbs(Crumb.named(PATH + "/" + id, title(frame))));
        model.addAttribute("title", title(frame));
        model.addAttribute("frameTold", frame);
        model.addAttribute("facts", facts(frame));
        model.addAttribute("mayChange", CountyFrames.mayChange(actor, frame));
        model.addAttribute("done", "satt".equals(done) || "endret".equals(done) ? done : null);
        model.addAttribute("history", history.of(CaseKind.FRAME, id, name -> true, fact));
        return "schemes/frame";
    }

    @GetMapping(PATH + "/ny")
    String set(@AuthenticationPrincipal ActingAs actor, Model model) {
        if (!CountyFrames.maySet(actor)) {
            throw RuleSets.notFound();
        }
        model.addAttribute("crumbs", crumbs(Crumb.of(PATH + "/ny", "schemes.frame.set")));
        var year = LocalDate.ofInstant(clock.instant(), Formats.OSLO).getYear();
        keep(model, actor, "ramme", "ny", Form.empty().with("year", year));
        return "schemes/frame-set";
    }

    @GetMapping(PATH + "/{id}/endre")
    String change(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model model) {
        var frame = found(id);
        if (!CountyFrames.mayChange(actor, frame)) {
            throw RuleSets.notFound();
        }
        model.addAttribute(
                "crumbs",
                crumbs(
                        Crumb.named(PATH + "/" + id, title(frame)),
                        Crumb.of(PATH + "/" + id + "/endre", "schemes.frame.change")));
        model.addAttribute("title", title(frame));
        model.addAttribute("frameTold", frame);
        keep(
                model,
                actor,
                CHANGE,
                id,
                Form.empty()
                        .with("sum", frame.kroner())
                        .with("source", frame.source())
                        .with("letter", frame.letter()));
        model.addAttribute("read", read(store.find(actor.person(), CHANGE, id), frame));
        return "schemes/frame-change";
    }

    private CountyFrames.Told found(String id) {
        return frames.find(id).orElseThrow(RuleSets::notFound);
    }

    private String title(CountyFrames.Told frame) {
        return texts.of("schemes.frame.title", Integer.toString(frame.year()), names.organisation(frame.county()));
    }

    private List<KeyFact> facts(CountyFrames.Told frame) {
        return List.of(
                new KeyFact(texts.of("schemes.frame.sum"), formats.kroner(frame.kroner()), null),
                new KeyFact(texts.of("schemes.frame.source"), frame.source(), formats.date(frame.letter())),
                new KeyFact(
                        texts.of(frame.changed() ? "schemes.frame.changed-by" : "schemes.frame.set-by"),
                        names.person(frame.by()),
                        formats.date(frame.at())));
    }

    /** The version that the draft was begun from, so that an old draft never overwrites what is newer unseen. */
    private static String read(FormStore.Kept kept, CountyFrames.Told frame) {
        var begun = kept == null || "StaleVersion".equals(kept.problemCode())
                ? ""
                : kept.form().value("_version");
        return begun.isEmpty() ? Long.toString(frame.version()) : begun;
    }

    private void keep(Model model, ActingAs actor, String name, String subject, Form current) {
        var kept = store.find(actor.person(), name, subject);
        model.addAttribute("form", kept == null ? current : kept.form());
        model.addAttribute("formName", name);
        model.addAttribute("formSubject", subject);
        model.addAttribute("key", kept == null ? UUID.randomUUID().toString() : kept.key());
        model.addAttribute("county", names.organisation(actor.organisation()));
    }

    private static List<Crumb> crumbs(Crumb... more) {
        var crumbs = new ArrayList<>(
                List.of(Crumb.of(FramePaths.START, "frame.start"), Crumb.of(PATH, "schemes.frames.navigation")));
        crumbs.addAll(List.of(more));
        return crumbs;
    }
}
