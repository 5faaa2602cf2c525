package no.dekom.query.seedfunds;

import no.dekom.events.ActingAs;
import no.dekom.query.frame.Sorting;
import no.dekom.query.frame.Tab;
import no.dekom.query.frame.Texts;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** En søknadsrunde med fanene sine. */
@Controller
class RoundPage {

    private final RoundDesk desk;
    private final SeedFunds seedFunds;
    private final RoundNextStep next;
    private final RoundReceipt receipts;
    private final RoundApplications applications;
    private final AssessPapers papers;
    private final RoundHistory history;
    private final RoundHead head;
    private final Texts texts;

    RoundPage(
            RoundDesk desk,
            SeedFunds seedFunds,
            RoundNextStep next,
            RoundReceipt receipts,
            RoundApplications applications,
            AssessPapers papers,
            RoundHistory history,
            RoundHead head,
            Texts texts) {
        this.desk = desk;
        this.seedFunds = seedFunds;
        this.next = next;
        this.receipts = receipts;
        this.applications = applications;
        this.papers = papers;
        this.history = history;
        this.head = head;
        this.texts = texts;
    }

    @GetMapping("/runder/{id}")
    String show(
            @PathVariable String id,
            @RequestParam(name = "fane", defaultValue = "sak") String tab,
            @RequestParam(name = "utfort", required = false) String done,
            @RequestParam(name = "sorter", required = false) String sort,
            @RequestParam(name = "retning", required = false) String direction,
            @RequestParam(name = "hendelse", required = false) String kind,
            @AuthenticationPrincipal ActingAs actor,
            Model model) {
        var round = desk.round(actor, id);
        var sorting = Sorting.of(sort, direction, "nr");
        var table = applications.table(actor, round, sorting);
        var tabs = RoundTabs.of(actor, texts, table.rows().size());
        if (tabs.stream().map(Tab::id).noneMatch(tab::equals)) {
            throw RoundDesk.notFound();
        }
        head.add(model, round);
        model.addAttribute("me", actor);
        model.addAttribute("outside", RoundDesk.isOutside(actor));
        model.addAttribute("next", next.of(actor, round));
        model.addAttribute("receipt", receipts.of(done, round));
        model.addAttribute("ownMoney", seedFunds.ownMoneyOf(id));
        model.addAttribute("tabs", tabs);
        model.addAttribute("tab", tab);
        model.addAttribute("table", table);
        model.addAttribute("sorting", sorting);
        model.addAttribute("decided", applications.standing(actor, round));
        model.addAttribute("awards", applications.awards(actor, round));
        if (tab.equals("historikk")) {
            model.addAttribute("history", history.of(actor, round, kind));
        }
        if (tab.equals("vurdering") || tab.equals("saksframlegg")) {
            papers(model, actor, round);
        }
        return "seedfunds/round";
    }

    private void papers(Model model, ActingAs actor, RoundView round) {
        var all = papers.of(actor, round);
        model.addAttribute("papers", all);
        model.addAttribute("members", papers.assessors(round, all));
        model.addAttribute("allVisible", all.stream().allMatch(AssessPaper::visible));
    }
}
