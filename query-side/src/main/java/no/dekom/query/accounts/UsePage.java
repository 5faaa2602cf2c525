package no.dekom.query.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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

/** Regnskapet for ett tilskudd: what was spent, what is left, what became of that, and its history. */
@Controller
class UsePage {

    static final String CASES = AccountsOverviewPage.PATH + "/sak";
    static final String PATH = CASES + "/{id}";

    private static final List<String> TABS = List.of("regnskap", "historikk");
    private static final Set<String> DONE =
            Set.of("sendt", "godtatt", "tilbake", "forberedt", "godkjent", "oppgjor-tilbake", "betalt");
    private static final Set<String> FOR_THE_RECIPIENT = Set.of(
            "decisions.DecisionApproved",
            "decisions.LetterMade",
            "payments.PaymentConfirmed",
            "accounts.UseReported",
            "accounts.UseSentBack",
            "accounts.UseAccepted",
            "accounts.SettlementApproved",
            "accounts.MoneyReturned",
            "accounts.UseReminded");

    private final UseAccess access;
    private final CaseHistory history;
    private final Names names;
    private final Texts texts;
    private final Formats formats;

    UsePage(UseAccess access, CaseHistory history, Names names, Texts texts, Formats formats) {
        this.access = access;
        this.history = history;
        this.names = names;
        this.texts = texts;
        this.formats = formats;
    }

    @GetMapping(PATH)
    String account(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable String id,
            @RequestParam(name = "fane", defaultValue = "regnskap") String tab,
            @RequestParam(name = "hendelse", required = false) String fact,
            @RequestParam(name = "gjort", required = false) String done,
            Model model) {
        var it = access.seen(actor, id);
        var shown = TABS.contains(tab) ? tab : "regnskap";
        var governs = UseAccess.isGovernor(actor, it.county());
        about(it, model);
        model.addAttribute("status", it.status(access.today()));
        model.addAttribute("governs", governs);
        model.addAttribute("answers", UseAccess.answersFor(actor, it.recipient()));
        model.addAttribute("inside", UseAccess.isInside(actor, it.county()));
        model.addAttribute("late", it.isExpected() && access.today().isAfter(it.due()));
        model.addAttribute(
                "mayApprove",
                governs
                        && it.pending() != null
                        && it.pending().waits()
                        && !it.pending().preparedBy().equals(actor.person()));
        model.addAttribute("facts", facts(it));
        model.addAttribute("done", done != null && DONE.contains(done) ? done : null);
        model.addAttribute("tab", shown);
        model.addAttribute(
                "tabs",
                TABS.stream()
                        .map(one -> Tab.of(one, texts.of("accounts.tab." + one)))
                        .toList());
        if (shown.equals("historikk")) {
            model.addAttribute("history", history.of(CaseKind.GRANT, id, shownTo(actor, it), fact));
        }
        return "accounts/account";
    }

    /** How a settlement came to be is for those inside. */
    private static Predicate<String> shownTo(ActingAs actor, UseView it) {
        return name -> UseAccess.isInside(actor, it.county()) || FOR_THE_RECIPIENT.contains(name);
    }

    /** What every page of an account has. */
    void about(UseView it, Model model, Crumb... more) {
        var year = Integer.toString(it.year());
        var title = texts.of("accounts.case.title", it.name(), year);
        var crumbs = new ArrayList<>(List.of(
                Crumb.named(
                        AccountsOverviewPage.PATH + "/" + it.county() + "/" + year,
                        texts.of("accounts.county.title", year)),
                Crumb.named(it.path(), title)));
        crumbs.addAll(List.of(more));
        model.addAttribute("crumbs", AccountsOverviewPage.crumbs(crumbs.toArray(Crumb[]::new)));
        model.addAttribute("it", it);
        model.addAttribute("sums", it.sums());
        model.addAttribute("title", title);
        model.addAttribute("path", it.path());
        model.addAttribute("county", names.organisation(it.county()));
    }

    private List<KeyFact> facts(UseView it) {
        var sums = it.figures();
        var content = it.decision().content();
        var facts = new ArrayList<>(List.of(
                sum("granted", sums.granted(), null),
                sum("own-share.demanded", content.ownShare().kroner(), null),
                sum("paid", sums.paid(), null)));
        if (it.newest() != null) {
            facts.add(sum("spent", sums.spent(), null));
            facts.add(sum("unspent", sums.unspent(), null));
            if (sums.notCarried() > 0) {
                facts.add(sum("not-carried", sums.notCarried(), null));
            }
        }
        if (it.settled() != null) {
            facts.add(sum("carried-over", sums.carriedOver(), null));
            facts.add(sum(
                    "reclaimed", sums.reclaimed(), texts.of("accounts.of-returned", formats.kroner(sums.returned()))));
        }
        if (it.isExpected()) {
            facts.add(new KeyFact(
                    texts.of("accounts.due"),
                    formats.date(it.due()),
                    it.reminders() == 0 ? null : texts.of("accounts.reminded", it.reminders())));
        }
        return facts;
    }

    private KeyFact sum(String label, long kroner, String note) {
        return new KeyFact(texts.of("accounts." + label), formats.kroner(kroner), note);
    }
}
