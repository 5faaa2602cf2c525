package no.dekom.query.needs;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.events.needs.MeasureSection;
import no.dekom.query.audit.CaseHistory;
import no.dekom.query.audit.CaseKind;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.FormStore;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Texts;
import no.dekom.query.frame.TimelineEntry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Kontrollen av et tiltak: the secretariat accepts it or sends it back. When it was changed while somebody wrote, what has
 * happened since stands beside what is written; also when another has settled it, so that nothing written is lost.
 */
@Controller
class MeasureCheckPage {

    private static final String FORM = "measure-check";

    private final MeasureAccess access;
    private final NeedsReports needs;
    private final CaseHistory history;
    private final FormStore store;
    private final Names names;
    private final Texts texts;

    MeasureCheckPage(
            MeasureAccess access, NeedsReports needs, CaseHistory history, FormStore store, Names names, Texts texts) {
        this.access = access;
        this.needs = needs;
        this.history = history;
        this.store = store;
        this.names = names;
        this.texts = texts;
    }

    /** A field that something is written in. */
    record Written(String label, String text) {}

    @GetMapping("/tiltak/{id}/kontroll")
    String check(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model model) {
        var measure = access.seen(actor, id);
        var kept = store.find(actor.person(), FORM, id);
        var path = "/tiltak/" + id;
        model.addAttribute(
                "crumbs",
                MeasureListPage.crumbs(
                        Crumb.named(path, measure.title()), Crumb.of(path + "/kontroll", "needs.check")));
        model.addAttribute("measure", measure);
        model.addAttribute("path", path);
        model.addAttribute(
                "since", kept != null && kept.isStale(measure.version()) ? since(measure, kept.form()) : null);
        if (!access.mayCheck(actor, measure)) {
            return settled(actor, kept, model);
        }
        model.addAttribute("form", kept == null ? Form.empty() : kept.form());
        model.addAttribute("key", kept == null ? UUID.randomUUID().toString() : kept.key());
        model.addAttribute("sections", MeasureSection.values());
        model.addAttribute(
                "sheet", MeasureSheet.of(measure.content(), needs.linesFor(actor, measure.content()), names));
        return "needs/check";
    }

    private String settled(ActingAs actor, FormStore.Kept kept, Model model) {
        if (actor.role() != Role.STATE_GOVERNOR || kept == null) {
            throw MeasureAccess.notFound();
        }
        model.addAttribute("written", written(kept.form()));
        return "needs/check-settled";
    }

    /** The facts of the measure after the version that was read, the newest first. */
    private List<TimelineEntry> since(MeasureView measure, Form form) {
        var read = Long.parseLong(form.value("_version"));
        return history.of(CaseKind.NEEDS_MEASURE, measure.id(), name -> true).stream()
                .limit(measure.version() - read)
                .toList();
    }

    private List<Written> written(Form form) {
        var remarks = IntStream.range(0, MeasureSection.values().length)
                .mapToObj(at -> new Written(
                        texts.of(MeasureSection.values()[at]), form.value("remarks[%d].text".formatted(at))));
        return Stream.concat(remarks, Stream.of(new Written(texts.of("needs.check.note"), form.value("note"))))
                .filter(it -> !it.text().isBlank())
                .toList();
    }
}
