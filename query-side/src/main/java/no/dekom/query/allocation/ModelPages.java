package no.dekom.query.allocation;

import java.util.ArrayList;
import java.util.List;
import no.dekom.allocation.ModelCheck;
import no.dekom.events.ActingAs;
import no.dekom.query.audit.CaseHistory;
import no.dekom.query.audit.CaseKind;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.KeyFact;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Texts;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Fordelingsmodellene: the list, and one with its steps, what is wrong with them, and its history. */
@Controller
class ModelPages {

    private static final List<String> DONE = List.of("laget", "endret", "godkjent");

    private final CountyModels models;
    private final Counties counties;
    private final StepWords words;
    private final CaseHistory history;
    private final Names names;
    private final Texts texts;
    private final Formats formats;

    ModelPages(
            CountyModels models,
            Counties counties,
            StepWords words,
            CaseHistory history,
            Names names,
            Texts texts,
            Formats formats) {
        this.models = models;
        this.counties = counties;
        this.words = words;
        this.history = history;
        this.names = names;
        this.texts = texts;
        this.formats = formats;
    }

    /** Ett fylke i lista. */
    public record Section(String county, List<ModelView> models) {}

    @GetMapping(AllocationCrumbs.MODELS)
    String list(@AuthenticationPrincipal ActingAs actor, Model model) {
        if (!Counties.READERS.contains(actor.role())) {
            throw Counties.notFound();
        }
        model.addAttribute("crumbs", AllocationCrumbs.ofModels());
        model.addAttribute(
                "sections",
                counties.visibleTo(actor).stream()
                        .map(county -> new Section(names.organisation(county), models.of(county)))
                        .toList());
        model.addAttribute("mayWrite", Counties.mayWrite(actor, actor.organisation()));
        return "allocation/models";
    }

    @GetMapping(AllocationCrumbs.MODELS + "/{id}")
    String show(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable String id,
            @RequestParam(name = "hendelse", required = false) String fact,
            @RequestParam(name = "utfort", required = false) String done,
            Model model) {
        var it = models.seen(actor, id);
        var mayWrite = Counties.mayWrite(actor, it.county());
        var problems = words.of(ModelCheck.of(it.content()), it.content());
        model.addAttribute(
                "crumbs", AllocationCrumbs.ofModels(Crumb.named(AllocationCrumbs.MODELS + "/" + id, it.title())));
        model.addAttribute("it", it);
        model.addAttribute("facts", facts(it));
        model.addAttribute("steps", words.of(it.content()));
        model.addAttribute("problems", problems);
        model.addAttribute("done", done != null && DONE.contains(done) ? done : null);
        model.addAttribute("mayChange", mayWrite && !it.approved());
        model.addAttribute("mayCopy", mayWrite);
        model.addAttribute(
                "mayApprove", mayWrite && !it.approved() && problems.isEmpty() && !it.isWrittenBy(actor.person()));
        model.addAttribute(
                "awaitsOther", mayWrite && !it.approved() && problems.isEmpty() && it.isWrittenBy(actor.person()));
        model.addAttribute("history", history.of(CaseKind.ALLOCATION_MODEL, id, name -> true, fact));
        return "allocation/model";
    }

    private List<KeyFact> facts(ModelView it) {
        var facts = new ArrayList<KeyFact>();
        facts.add(new KeyFact(texts.of("allocation.county"), names.organisation(it.county()), null));
        facts.add(new KeyFact(texts.of("allocation.rule-set"), it.ruleSet(), null));
        facts.add(new KeyFact(
                texts.of("allocation.written-by"), names.person(it.changedBy()), formats.date(it.changedAt())));
        if (it.approved()) {
            facts.add(new KeyFact(
                    texts.of("allocation.approved-by"), names.person(it.approvedBy()), formats.date(it.approvedAt())));
        }
        return facts;
    }
}
