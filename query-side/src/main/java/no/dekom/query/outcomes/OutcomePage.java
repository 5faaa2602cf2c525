package no.dekom.query.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

/** Et tiltak som det skal rapporteres på: saken, rapporten, hva alle sier om den, og historikken. */
@Controller
class OutcomePage {

    private static final Set<String> DONE = Set.of("sendt", "uttalt", "signert", "apnet", "godtatt", "spurt", "merket");

    private final OutcomeAccess access;
    private final OutcomeVoices voices;
    private final ReportQuestions questions;
    private final NextSteps next;
    private final WhereItComesFrom origin;
    private final CaseHistory history;
    private final Names names;
    private final Texts texts;
    private final Formats formats;

    OutcomePage(
            OutcomeAccess access,
            OutcomeVoices voices,
            ReportQuestions questions,
            NextSteps next,
            WhereItComesFrom origin,
            CaseHistory history,
            Names names,
            Texts texts,
            Formats formats) {
        this.access = access;
        this.voices = voices;
        this.questions = questions;
        this.next = next;
        this.origin = origin;
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
            @RequestParam(name = "gjort", required = false) String done,
            @RequestParam(name = "versjon", required = false) Integer version,
            Model model) {
        var outcome = access.seen(actor, measure);
        var shown = Stream.of("sak", "rapport", "stemmer", "historikk")
                .filter(tab::equals)
                .findFirst()
                .orElse("sak");
        var asOf = version == null || version < 1 || version > outcome.told() ? outcome.told() : version;
        model.addAttribute("crumbs", OutcomeListPage.crumbs(Crumb.named("/rapporter/" + measure, outcome.title())));
        model.addAttribute("outcome", outcome);
        model.addAttribute("facts", facts(outcome));
        model.addAttribute("status", outcome.status(access.today()));
        model.addAttribute("nextSteps", next.of(actor, outcome));
        model.addAttribute("done", done != null && DONE.contains(done) ? done : null);
        model.addAttribute("dueText", formats.date(outcome.due()));
        model.addAttribute("networkName", names.organisation(outcome.network()));
        model.addAttribute(
                "universityNames",
                outcome.about().universities().stream().map(names::organisation).toList());
        model.addAttribute("origin", origin.path(actor, outcome).orElse(null));
        model.addAttribute("tabs", tabs());
        model.addAttribute("tab", shown);
        model.addAttribute("told", voices.of(outcome, asOf, questions.of(outcome)));
        voices.report(outcome, asOf)
                .ifPresent(
                        report -> model.addAttribute("report", ReportView.of(report, ReportPage.schoolName(outcome))));
        if (outcome.report() != null) {
            model.addAttribute("sender", names.person(outcome.sent().by()));
            model.addAttribute(
                    "senderOrganisation", names.organisation(outcome.sent().organisation()));
        }
        if (shown.equals("historikk")) {
            model.addAttribute("history", history.of(CaseKind.MEASURE, measure, name -> true, fact));
        }
        return "outcomes/case";
    }

    private List<Tab> tabs() {
        return List.of(
                Tab.of("sak", texts.of("outcomes.tab.case")),
                Tab.of("rapport", texts.of("outcomes.tab.report")),
                Tab.of("stemmer", texts.of("outcomes.tab.voices")),
                Tab.of("historikk", texts.of("outcomes.tab.history")));
    }

    private List<KeyFact> facts(OutcomeView outcome) {
        var facts = new ArrayList<KeyFact>();
        if (outcome.hasGrants()) {
            facts.add(
                    new KeyFact(texts.of("outcomes.granted"), formats.kroner(outcome.granted()), outcome.ownerNames()));
        } else {
            facts.add(new KeyFact(
                    texts.of("outcomes.year"),
                    Integer.toString(outcome.about().year()),
                    outcome.about().theme().isEmpty() ? null : outcome.about().theme()));
        }
        if (outcome.hasGrants() && outcome.spent() != null) {
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
                new KeyFact(texts.of("outcomes.writer"), next.writers(outcome), names.organisation(outcome.network())));
        if (outcome.told() > 0) {
            facts.add(new KeyFact(
                    texts.of("outcomes.version"),
                    Integer.toString(outcome.told()),
                    texts.of(
                            "outcomes.version.signed",
                            outcome.locked() || outcome.signable()
                                    ? outcome.signed().size()
                                    : 0,
                            outcome.about().signatories().size())));
        }
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
