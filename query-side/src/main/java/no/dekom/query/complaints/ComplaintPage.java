package no.dekom.query.complaints;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.query.audit.CaseHistory;
import no.dekom.query.audit.CaseKind;
import no.dekom.query.frame.Crumb;
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

/** En klage: what it is about, what was done with it, and what comes next. */
@Controller
class ComplaintPage {

    static final String PATH = ComplaintListPage.PATH + "/{id}";

    private static final List<String> TABS = List.of("sak", "historikk");

    private final Complaints complaints;
    private final ComplaintWords words;
    private final CaseHistory history;
    private final Names names;
    private final Texts texts;
    private final Formats formats;

    ComplaintPage(
            Complaints complaints,
            ComplaintWords words,
            CaseHistory history,
            Names names,
            Texts texts,
            Formats formats) {
        this.complaints = complaints;
        this.words = words;
        this.history = history;
        this.names = names;
        this.texts = texts;
        this.formats = formats;
    }

    /** Neste steg. @param path null when the reader has nothing to do */
    public record Next(String text, String path, String button) {}

    /** Noe annet leseren kan gjøre. */
    public record Link(String path, String text) {}

    @GetMapping(PATH)
    String complaint(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable String id,
            @RequestParam(name = "fane", defaultValue = "sak") String tab,
            @RequestParam(name = "hendelse", required = false) String fact,
            @RequestParam(name = "gjort", required = false) String done,
            Model model) {
        var it = seen(actor, id);
        var shown = TABS.contains(tab) ? tab : "sak";
        about(it, model);
        var next = next(it, actor);
        model.addAttribute("next", next);
        model.addAttribute("links", links(it, actor, next));
        model.addAttribute("done", done != null);
        model.addAttribute("tab", shown);
        model.addAttribute(
                "tabs",
                TABS.stream()
                        .map(one -> Tab.of(one, texts.of("complaints.tab." + one)))
                        .toList());
        if (shown.equals("historikk")) {
            model.addAttribute("history", history.of(CaseKind.COMPLAINT, id, name -> true, fact));
        } else {
            model.addAttribute("facts", facts(it));
            model.addAttribute("deadline", words.deadline(it.decision()));
            model.addAttribute(
                    "steps", complaints.steps(id).stream().map(words::shown).toList());
        }
        return "complaints/case";
    }

    /** A complaint, or 404 when there is none or it is not the actor's to see. */
    ComplaintView seen(ActingAs actor, String id) {
        return complaints.find(actor, id).orElseThrow(Complaints::notFound);
    }

    /** What every page of a complaint has. */
    void about(ComplaintView it, Model model, Crumb... more) {
        var title = texts.of(
                "complaints.case.title",
                it.decision().name(),
                Integer.toString(it.decision().year()));
        var crumbs = new ArrayList<>(List.of(Crumb.named(it.path(), title)));
        crumbs.addAll(List.of(more));
        model.addAttribute("crumbs", ComplaintListPage.crumbs(crumbs.toArray(Crumb[]::new)));
        model.addAttribute("it", it);
        model.addAttribute("title", title);
        model.addAttribute("about", words.decision(it.decision()));
    }

    private List<KeyFact> facts(ComplaintView it) {
        var decision = it.decision();
        return List.of(
                fact("is", texts.of("complaints.is." + it.state().name()), deferred(it)),
                fact("filed", formats.date(it.filed().filed()), names.person(it.filedBy())),
                fact(
                        "last-day",
                        it.filed().lastDay() == null
                                ? texts.of("complaints.no-deadline")
                                : formats.date(it.filed().lastDay()),
                        it.filed().late() ? texts.of("complaints.too-late") : null),
                fact("granted", formats.kroner(decision.granted()), formats.date(decision.approvedAt())),
                fact("treated-by", names.organisation(it.county()), null),
                fact("right", texts.of(decision.right()), null));
    }

    private String deferred(ComplaintView it) {
        return it.deferred() ? texts.of("complaints.is-deferred") : null;
    }

    private KeyFact fact(String label, String value, String note) {
        return new KeyFact(texts.of("complaints." + label), value, note);
    }

    private Next next(ComplaintView it, ActingAs actor) {
        var text = texts.of("complaints.next." + it.state(), names.organisation(it.county()));
        if (!Complaints.governs(actor, it.county())) {
            return new Next(text, null, null);
        }
        return switch (it.state()) {
            case LATE -> act(text, it, ComplaintAct.ADMIT);
            case OPEN -> act(text, it, ComplaintAct.RECONSIDER);
            case TO_FORWARD -> act(text, it, ComplaintAct.FORWARD);
            case FORWARDED -> act(text, it, ComplaintAct.SETTLE);
            case TO_CHANGE ->
                new Next(
                        text,
                        "/vedtak/" + it.county() + "/" + it.decision().year() + "/"
                                + it.decision().recipient() + "/forbered",
                        texts.of("complaints.new-decision"));
            default -> new Next(text, null, null);
        };
    }

    private Next act(String text, ComplaintView it, ComplaintAct act) {
        return new Next(text, it.path() + "/" + act.path(), texts.of("complaints.act." + act));
    }

    private List<Link> links(ComplaintView it, ActingAs actor, Next next) {
        return Arrays.stream(ComplaintAct.values())
                .filter(act -> act.isFor(actor, it) && act.isDue(it))
                .map(act -> new Link(it.path() + "/" + act.path(), texts.of("complaints.act." + act)))
                .filter(link -> !link.path().equals(next.path()))
                .toList();
    }
}
