package no.dekom.query.schemes;

import java.util.ArrayList;
import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.query.audit.CaseHistory;
import no.dekom.query.audit.CaseKind;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.KeyFact;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Option;
import no.dekom.query.frame.Status;
import no.dekom.query.frame.Tab;
import no.dekom.query.frame.Texts;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Et regelsett: verdiene med kilde, historikken, og forskjellen fra et annet. */
@Controller
class RuleSetPage {

    private final RuleSets ruleSets;
    private final RuleRows rows;
    private final CaseHistory history;
    private final Names names;
    private final Texts texts;
    private final Formats formats;

    RuleSetPage(RuleSets ruleSets, RuleRows rows, CaseHistory history, Names names, Texts texts, Formats formats) {
        this.ruleSets = ruleSets;
        this.rows = rows;
        this.history = history;
        this.names = names;
        this.texts = texts;
        this.formats = formats;
    }

    @GetMapping("/regelsett/{id}")
    String show(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable String id,
            @RequestParam(name = "fane", defaultValue = "verdier") String tab,
            @RequestParam(name = "mot", required = false) String against,
            @RequestParam(name = "hendelse", required = false) String fact,
            @RequestParam(name = "utfort", required = false) String done,
            Model model) {
        var it = ruleSets.seen(actor, id);
        var others = ruleSets.visibleTo(actor).stream()
                .filter(one -> !one.id().equals(id))
                .toList();
        var other = others.stream().filter(one -> one.id().equals(against)).findFirst();
        var shown = other.isPresent()
                ? "forskjell"
                : List.of("forskjell", "historikk").contains(tab) ? tab : "verdier";
        var today = ruleSets.today();
        model.addAttribute("crumbs", RuleSetListPage.crumbs(Crumb.named("/regelsett/" + id, it.title())));
        model.addAttribute("ruleSet", it);
        model.addAttribute("status", it.status(today));
        model.addAttribute("facts", facts(it));
        model.addAttribute("mayChange", RuleSets.mayChange(actor, it) && !it.approved());
        model.addAttribute("mayApprove", RuleSets.mayApprove(actor) && !it.approved());
        model.addAttribute("mayEnd", RuleSets.mayChange(actor, it) && mayEnd(it));
        model.addAttribute("mayCopy", RuleSets.mayWrite(actor));
        model.addAttribute("isAuthor", it.isWrittenBy(actor.person()));
        model.addAttribute("done", done != null && done.matches("laget|endret|godkjent|avsluttet") ? done : null);
        model.addAttribute(
                "tabs",
                List.of(
                        Tab.of("verdier", texts.of("schemes.tab.values")),
                        Tab.of("forskjell", texts.of("schemes.tab.difference")),
                        Tab.of("historikk", texts.of("schemes.tab.history"))));
        model.addAttribute("tab", shown);
        model.addAttribute("groups", rows.of(it.content()));
        model.addAttribute(
                "others",
                others.stream().map(one -> Option.of(one.id(), one.title())).toList());
        model.addAttribute("form", Form.empty().with("mot", against));
        other.ifPresent(one -> compare(it, one, model));
        if (shown.equals("historikk")) {
            model.addAttribute("history", history.of(CaseKind.RULE_SET, id, name -> true, fact));
        }
        return "schemes/case";
    }

    private boolean mayEnd(RuleSetView it) {
        return List.of(Status.IN_FORCE, Status.COMING).contains(it.status(ruleSets.today()));
    }

    private void compare(RuleSetView here, RuleSetView there, Model model) {
        var pairs = RuleSetComparison.of(rows.of(here.content()), rows.of(there.content()));
        model.addAttribute("other", there);
        model.addAttribute("pairs", pairs);
        model.addAttribute("differences", RuleSetComparison.differences(pairs));
    }

    private List<KeyFact> facts(RuleSetView it) {
        var facts = new ArrayList<KeyFact>();
        facts.add(new KeyFact(texts.of("schemes.scheme"), texts.of(it.scheme()), null));
        facts.add(new KeyFact(texts.of("schemes.period"), period(it), null));
        facts.add(new KeyFact(
                texts.of("schemes.written-by"), names.person(it.changedBy()), formats.date(it.changedAt())));
        if (it.approved()) {
            facts.add(new KeyFact(
                    texts.of("schemes.approved-by"), names.person(it.approvedBy()), formats.date(it.approvedAt())));
        }
        facts.add(new KeyFact(texts.of("schemes.name"), it.id(), texts.of("schemes.name.note")));
        return facts;
    }

    private String period(RuleSetView it) {
        if (!it.approved()) {
            return texts.of("schemes.period.none");
        }
        return it.to() == null
                ? texts.of("schemes.period.from", formats.date(it.from()))
                : texts.of("schemes.period.both", formats.date(it.from()), formats.date(it.to()));
    }
}
