package no.dekom.query.accounts;

import java.util.List;
import java.util.UUID;
import no.dekom.events.ActingAs;
import no.dekom.events.accounts.UseKind;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.FormStore;
import no.dekom.query.frame.Option;
import no.dekom.query.frame.Texts;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Skjemaene for et regnskap: to send it, to accept it and to send it back. */
@Controller
class UseForms {

    private final UseAccess access;
    private final UsePage page;
    private final KnownUse known;
    private final FormStore store;
    private final Texts texts;

    UseForms(UseAccess access, UsePage page, KnownUse known, FormStore store, Texts texts) {
        this.access = access;
        this.page = page;
        this.known = known;
        this.store = store;
        this.texts = texts;
    }

    /** En kostnad i skjemaet. */
    public record Line(int at, UseKind kind, String name, String help) {}

    @GetMapping(UsePage.PATH + "/rapporter")
    String report(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model model) {
        var it = access.accountedForBy(actor, id);
        var form = fill(actor, it, "rapporter", "accounts.report", model);
        model.addAttribute("form", form.filledFrom(known.account(it, access.today())));
        model.addAttribute(
                "lines", List.of(UseKind.values()).stream().map(this::line).toList());
        model.addAttribute(
                "ends",
                List.of(
                        new Option("true", texts.of("accounts.last.yes"), texts.of("accounts.last.yes.help")),
                        new Option("false", texts.of("accounts.last.no"), texts.of("accounts.last.no.help"))));
        model.addAttribute("confirming", List.of(Option.of("true", texts.of("accounts.confirm.text"))));
        return "accounts/report";
    }

    private Line line(UseKind kind) {
        return new Line(kind.ordinal(), kind, texts.of(kind), texts.of(Texts.key(kind) + ".help"));
    }

    @GetMapping(UsePage.PATH + "/godta")
    String accept(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model model) {
        var it = access.governed(actor, id);
        model.addAttribute("form", fill(actor, it, "godta", "accounts.accept", model));
        model.addAttribute("own", it.waits() && it.newest().sentBy().equals(actor.person()));
        return "accounts/accept";
    }

    @GetMapping(UsePage.PATH + "/send-tilbake")
    String sendBack(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model model) {
        var it = access.governed(actor, id);
        var form = fill(actor, it, "send-tilbake", "accounts.send-back", model);
        model.addAttribute("form", form.filledFrom(known.newDay(access.today())));
        return "accounts/send-back";
    }

    @GetMapping(UsePage.PATH + "/oppgjor")
    String settle(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model model) {
        var it = access.governed(actor, id);
        var form = fill(actor, it, "oppgjor", "accounts.settle", model);
        model.addAttribute("form", form.filledFrom(known.settlement(it, access.today())));
        return "accounts/settle";
    }

    @GetMapping(UsePage.PATH + "/oppgjor/godkjenn")
    String approve(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model model) {
        var it = access.governed(actor, id);
        model.addAttribute("form", fill(actor, it, "oppgjor/godkjenn", "accounts.approve", model));
        model.addAttribute(
                "own", it.pending() != null && it.pending().preparedBy().equals(actor.person()));
        return "accounts/approve";
    }

    @GetMapping(UsePage.PATH + "/oppgjor/send-tilbake")
    String sendBackSettlement(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model model) {
        var it = access.governed(actor, id);
        model.addAttribute("form", fill(actor, it, "oppgjor/send-tilbake", "accounts.settlement.send-back", model));
        return "accounts/settlement-back";
    }

    @GetMapping(UsePage.PATH + "/betalt-tilbake")
    String returned(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model model) {
        var it = access.governed(actor, id);
        var form = fill(actor, it, "betalt-tilbake", "accounts.returned.confirm", model);
        model.addAttribute("form", form.filledFrom(known.moneyBack(it, access.today())));
        return "accounts/returned";
    }

    /** What every form has; gives what is kept of it. */
    private Form fill(ActingAs actor, UseView it, String name, String title, Model model) {
        var own = it.path() + "/" + name;
        var formName = "regnskap-" + name.replace('/', '-');
        var kept = store.find(actor.person(), formName, it.id());
        page.about(it, model, Crumb.of(own, title));
        model.addAttribute("own", false);
        model.addAttribute("page", own);
        model.addAttribute("stale", kept != null && kept.isStale(it.edits()));
        model.addAttribute("formName", formName);
        model.addAttribute("formSubject", it.id());
        model.addAttribute("key", kept == null ? UUID.randomUUID().toString() : kept.key());
        return kept == null ? Form.empty() : kept.form();
    }
}
