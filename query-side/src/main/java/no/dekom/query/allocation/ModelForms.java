package no.dekom.query.allocation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import no.dekom.allocation.ModelCheck;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.allocation.AllocationModel;
import no.dekom.events.allocation.AmountKind;
import no.dekom.events.allocation.Division;
import no.dekom.events.allocation.RecipientGroup;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.FormStore;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Option;
import no.dekom.query.frame.RuleSetsInForce;
import no.dekom.query.frame.Texts;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Skjemaene for å skrive, endre og godkjenne fordelingsmodeller. */
@Controller
class ModelForms {

    private static final String NEW = "ny";

    private final CountyModels models;
    private final StepWords words;
    private final BasisReader reader;
    private final RuleSetsInForce ruleSets;
    private final FormStore store;
    private final Texts texts;
    private final Clock clock;

    ModelForms(
            CountyModels models,
            StepWords words,
            BasisReader reader,
            RuleSetsInForce ruleSets,
            FormStore store,
            Texts texts,
            Clock clock) {
        this.models = models;
        this.words = words;
        this.reader = reader;
        this.ruleSets = ruleSets;
        this.store = store;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param from a model whose steps the draft begins with, or null */
    @GetMapping(AllocationCrumbs.MODELS + "/ny")
    String draft(
            @AuthenticationPrincipal ActingAs actor,
            @RequestParam(name = "fra", defaultValue = "") String from,
            Model model) {
        demand(Counties.mayWrite(actor, actor.organisation()));
        model.addAttribute(
                "crumbs", AllocationCrumbs.ofModels(Crumb.of(AllocationCrumbs.MODELS + "/ny", "allocation.model.new")));
        var copied = models.find(actor, from);
        keep(
                model,
                actor,
                "modell",
                NEW,
                copied.map(one -> StepFields.of(one.content())).orElse(Form.empty()));
        model.addAttribute(
                "ruleSets",
                ruleSets.today(actor).stream()
                        .map(one -> Option.of(one.id(), one.title()))
                        .toList());
        return "allocation/model-new";
    }

    @GetMapping(AllocationCrumbs.MODELS + "/{id}/endre")
    String change(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model model) {
        var it = models.seen(actor, id);
        demand(Counties.mayWrite(actor, it.county()) && !it.approved());
        about(model, it, "/endre", "allocation.model.change");
        keep(model, actor, "modell-endring", id, StepFields.of(it.content()).with("title", it.title()));
        model.addAttribute("problems", words.of(ModelCheck.of(it.content()), it.content()));
        model.addAttribute("read", read(store.find(actor.person(), "modell-endring", id), it));
        return "allocation/model-change";
    }

    /** The author is shown why another must do it. */
    @GetMapping(AllocationCrumbs.MODELS + "/{id}/godkjenn")
    String approve(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model model) {
        var it = models.seen(actor, id);
        demand(Counties.mayWrite(actor, it.county()) && !it.approved());
        about(model, it, "/godkjenn", "allocation.model.approve");
        var kept = store.find(actor.person(), "modell-godkjenning", id);
        model.addAttribute("form", kept == null ? Form.empty() : kept.form());
        model.addAttribute("formName", "modell-godkjenning");
        model.addAttribute("formSubject", id);
        model.addAttribute("key", kept == null ? UUID.randomUUID().toString() : kept.key());
        model.addAttribute("isAuthor", it.isWrittenBy(actor.person()));
        model.addAttribute("steps", words.of(it.content()));
        return "allocation/model-approve";
    }

    private static void about(Model model, ModelView it, String path, String title) {
        var at = AllocationCrumbs.MODELS + "/" + it.id();
        model.addAttribute(
                "crumbs", AllocationCrumbs.ofModels(Crumb.named(at, it.title()), Crumb.of(at + path, title)));
        model.addAttribute("it", it);
    }

    /** What the actor has written goes before what stands. Each step gets a code, so that others can split it. */
    private void keep(Model model, ActingAs actor, String name, String subject, Form current) {
        var kept = store.find(actor.person(), name, subject);
        var form = kept == null ? current : kept.form();
        var taken = new HashSet<String>();
        var rows = form.rows("steps", 1);
        for (var at = 0; at < rows; at++) {
            taken.add(form.value("steps[" + at + "].code"));
        }
        var steps = new ArrayList<Option>();
        for (var at = 0; at < rows; at++) {
            var field = "steps[" + at + "].";
            if (form.value(field + "code").isBlank()) {
                form.with(field + "code", free(taken));
            }
            var named = form.value(field + "name");
            steps.add(Option.of(
                    form.value(field + "code"), named.isBlank() ? texts.of("allocation.step.number", at + 1) : named));
        }
        model.addAttribute("form", form);
        model.addAttribute("formName", name);
        model.addAttribute("formSubject", subject);
        model.addAttribute("key", kept == null ? UUID.randomUUID().toString() : kept.key());
        model.addAttribute("earlier", steps);
        model.addAttribute("kinds", options(AmountKind.values()));
        model.addAttribute("groups", options(RecipientGroup.values()));
        model.addAttribute("divisions", options(Division.values()));
        var today = LocalDate.ofInstant(clock.instant(), Formats.OSLO);
        var county = new Tried(
                actor.organisation(), Nok.ZERO, new AllocationModel(List.of()), today, today, null, List.of());
        model.addAttribute("parties", WhatIfPage.parties(reader.read(county)));
    }

    private static String free(HashSet<String> taken) {
        for (var number = 1; ; number++) {
            if (taken.add("trinn-" + number)) {
                return "trinn-" + number;
            }
        }
    }

    /** The version that the draft was begun from, so that an old draft never overwrites what is newer unseen. */
    private static String read(FormStore.Kept kept, ModelView it) {
        var begun = kept == null || "StaleVersion".equals(kept.problemCode())
                ? ""
                : kept.form().value("_version");
        return begun.isEmpty() ? Long.toString(it.version()) : begun;
    }

    private List<Option> options(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(one -> Option.of(one.name(), texts.of(one)))
                .toList();
    }

    private static void demand(boolean mayDo) {
        if (!mayDo) {
            throw Counties.notFound();
        }
    }
}
