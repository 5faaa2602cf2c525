package no.dekom.query.schemes;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.dekom.events.ActingAs;
import no.dekom.events.schemes.Recipient;
import no.dekom.events.schemes.Scheme;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Difference;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.FormStore;
import no.dekom.query.frame.Option;
import no.dekom.query.frame.Texts;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Skjemaene for å skrive, endre, godkjenne og avslutte regelsett. */
@Controller
class RuleSetForms {

    private final RuleSets ruleSets;
    private final RuleRows rows;
    private final RuleSetParts parts;
    private final FormStore store;
    private final Texts texts;

    RuleSetForms(RuleSets ruleSets, RuleRows rows, RuleSetParts parts, FormStore store, Texts texts) {
        this.ruleSets = ruleSets;
        this.rows = rows;
        this.parts = parts;
        this.store = store;
        this.texts = texts;
    }

    /** @param from a rule set whose values the draft begins with, or null */
    @GetMapping("/regelsett/ny")
    String draft(
            @AuthenticationPrincipal ActingAs actor,
            @RequestParam(name = "fra", required = false) String from,
            Model model) {
        demand(RuleSets.mayWrite(actor));
        model.addAttribute("crumbs", RuleSetListPage.crumbs(Crumb.of("/regelsett/ny", "schemes.draft.title")));
        var copied = from == null ? null : ruleSets.find(actor, from).orElse(null);
        keep(
                model,
                actor,
                "regelsett",
                "ny",
                copied == null
                        ? Form.empty()
                        : RuleSetValues.of(copied.content())
                                .with("scheme", copied.scheme().name()));
        model.addAttribute("copied", copied);
        model.addAttribute("schemes", options(Scheme.values()));
        model.addAttribute("recipients", options(Recipient.values()));
        return "schemes/draft";
    }

    @GetMapping("/regelsett/{id}/endre")
    String change(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model model) {
        var it = ruleSets.seen(actor, id);
        demand(RuleSets.mayChange(actor, it) && !it.approved());
        about(model, it, "/endre", "schemes.change.title");
        keep(model, actor, "regelsett-endring", id, RuleSetValues.of(it.content()));
        model.addAttribute("read", it.version());
        var kept = store.find(actor.person(), "regelsett-endring", id);
        if (kept != null && kept.isStale(it.version())) {
            var now = RuleSetValues.of(it.content());
            model.addAttribute("differences", Difference.between(now, kept.form(), parts.of(now, kept.form())));
        }
        model.addAttribute("recipients", options(Recipient.values()));
        return "schemes/change";
    }

    /** The author is shown why another must do it. */
    @GetMapping("/regelsett/{id}/godkjenn")
    String approve(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model model) {
        var it = ruleSets.seen(actor, id);
        demand(RuleSets.mayApprove(actor) && !it.approved());
        about(model, it, "/godkjenn", "schemes.approve.title");
        keep(model, actor, "regelsett-godkjenning", id, Form.empty());
        model.addAttribute("isAuthor", it.isWrittenBy(actor.person()));
        model.addAttribute("groups", rows.of(it.content()));
        return "schemes/approve";
    }

    @GetMapping("/regelsett/{id}/avslutt")
    String end(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model model) {
        var it = ruleSets.seen(actor, id);
        demand(RuleSets.mayChange(actor, it)
                && it.approved()
                && (it.to() == null || !it.to().isBefore(ruleSets.today())));
        about(model, it, "/avslutt", "schemes.end.title");
        keep(model, actor, "regelsett-slutt", id, Form.empty());
        return "schemes/end";
    }

    private static void about(Model model, RuleSetView it, String path, String title) {
        var at = "/regelsett/" + it.id();
        model.addAttribute("crumbs", RuleSetListPage.crumbs(Crumb.named(at, it.title()), Crumb.of(at + path, title)));
        model.addAttribute("ruleSet", it);
    }

    /** What the actor has written goes before what stands. */
    private void keep(Model model, ActingAs actor, String name, String subject, Form current) {
        var kept = store.find(actor.person(), name, subject);
        model.addAttribute("form", kept == null ? current : kept.form());
        model.addAttribute("formName", name);
        model.addAttribute("formSubject", subject);
        model.addAttribute("key", kept == null ? UUID.randomUUID().toString() : kept.key());
    }

    private List<Option> options(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(one -> Option.of(one.name(), texts.of(one)))
                .toList();
    }

    private static void demand(boolean mayDo) {
        if (!mayDo) {
            throw RuleSets.notFound();
        }
    }
}
