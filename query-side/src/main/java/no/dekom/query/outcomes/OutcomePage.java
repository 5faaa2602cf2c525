package no.dekom.query.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

/** Et tiltak som det skal rapporteres på: saken, rapporten og historikken. */
@Controller
class OutcomePage {

    private final OutcomeAccess access;
    private final CaseHistory history;
    private final Names names;
    private final Texts texts;
    private final Formats formats;

    OutcomePage(OutcomeAccess access, CaseHistory history, Names names, Texts texts, Formats formats) {
        this.access = access;
        this.history = history;
        this.names = names;
        this.texts = texts;
        this.formats = formats;
    }

    @GetMapping("/rapporter/{measure}")
    String show(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable String measure,
            @RequestParam(name = "fane", defaultValue = "sak") String tab,
            @RequestParam(name = "hendelse", required = false) String fact,
            @RequestParam(name = "sendt", required = false) String sent,
            @RequestParam(name = "apnet", required = false) String reopened,
            Model model) {
        var outcome = access.seen(actor, measure);
        var shown = Stream.of("sak", "rapport", "historikk")
                .filter(tab::equals)
                .findFirst()
                .orElse("sak");
        model.addAttribute("crumbs", OutcomeListPage.crumbs(Crumb.named("/rapporter/" + measure, outcome.title())));
        model.addAttribute("outcome", outcome);
        model.addAttribute("facts", facts(outcome));
        model.addAttribute("status", outcome.status(access.today()));
        model.addAttribute("mayWrite", access.mayWrite(actor, outcome));
        model.addAttribute("mayReopen", access.mayReopen(actor, outcome));
        model.addAttribute("sent", sent != null && outcome.reported());
        model.addAttribute("reopened", reopened != null && !outcome.reported());
        model.addAttribute("dueText", formats.date(outcome.due()));
        model.addAttribute(
                "tabs",
                List.of(
                        Tab.of("sak", texts.of("outcomes.tab.case")),
                        Tab.of("rapport", texts.of("outcomes.tab.report")),
                        Tab.of("historikk", texts.of("outcomes.tab.history"))));
        model.addAttribute("tab", shown);
        if (outcome.report() != null) {
            model.addAttribute("report", ReportView.of(outcome.report(), ReportPage.schoolName(outcome)));
            model.addAttribute("sender", names.person(outcome.sent().by()));
            model.addAttribute(
                    "senderOrganisation", names.organisation(outcome.sent().organisation()));
        }
        if (shown.equals("historikk")) {
            model.addAttribute("history", history.of(CaseKind.MEASURE, measure, name -> true, fact));
        }
        return "outcomes/case";
    }

    private List<KeyFact> facts(OutcomeView outcome) {
        var facts = new ArrayList<KeyFact>();
        facts.add(new KeyFact(texts.of("outcomes.granted"), formats.kroner(outcome.granted()), outcome.ownerNames()));
        if (outcome.spent() != null) {
            facts.add(new KeyFact(
                    texts.of("outcomes.spent"),
                    formats.kroner(outcome.spent()),
                    left(outcome.granted() - outcome.spent())));
        }
        facts.add(new KeyFact(
                texts.of("outcomes.due"),
                formats.date(outcome.due()),
                outcome.reported() ? null : formats.deadline(outcome.due())));
        facts.add(
                new KeyFact(texts.of("outcomes.writer"), outcome.schoolNames(), names.organisation(outcome.network())));
        return facts;
    }

    private String left(long left) {
        if (left == 0) {
            return texts.of("outcomes.spent.all");
        }
        return left < 0
                ? texts.of("outcomes.spent.over", formats.kroner(-left))
                : texts.of("outcomes.spent.left", formats.kroner(left));
    }
}
