package no.dekom.query.organisations;

import java.util.ArrayList;
import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.query.audit.CaseHistory;
import no.dekom.query.audit.CaseKind;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.KeyFact;
import no.dekom.query.frame.Texts;
import no.dekom.query.organisations.Organisations.Organisation;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Én organisasjon: what it is, what it was called, who has and had roles in it, and its history. */
@Controller
class OrganisationPage {

    private final Organisations organisations;
    private final Holdings holdings;
    private final FormerTimes former;
    private final ComingChanges coming;
    private final Partnerships partnerships;
    private final FullTimeCounts counts;
    private final CaseHistory history;
    private final Texts texts;
    private final Formats formats;

    OrganisationPage(
            Organisations organisations,
            Holdings holdings,
            FormerTimes former,
            ComingChanges coming,
            Partnerships partnerships,
            FullTimeCounts counts,
            CaseHistory history,
            Texts texts,
            Formats formats) {
        this.organisations = organisations;
        this.holdings = holdings;
        this.former = former;
        this.coming = coming;
        this.partnerships = partnerships;
        this.counts = counts;
        this.history = history;
        this.texts = texts;
        this.formats = formats;
    }

    @GetMapping("/organisasjoner/{id}")
    String show(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable String id,
            @RequestParam(name = "gjort", required = false) String done,
            @RequestParam(name = "hendelse", required = false) String event,
            Model model) {
        if (!Organisations.MAY_SEE.contains(actor.role())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var organisation =
                organisations.find(actor, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var today = organisations.today();
        var all = holdings.of(id);
        model.addAttribute("crumbs", OrganisationsPage.crumbs(organisation));
        model.addAttribute("organisation", organisation);
        model.addAttribute("facts", facts(organisation));
        model.addAttribute("names", former.names(id));
        model.addAttribute("parents", former.parents(id));
        model.addAttribute("coming", coming.of(id));
        model.addAttribute("held", all.stream().filter(one -> !one.over(today)).toList());
        model.addAttribute("over", all.stream().filter(one -> one.over(today)).toList());
        model.addAttribute("partnerships", partnerships.of(id));
        model.addAttribute("counts", counts.of(id));
        model.addAttribute("mayCount", FullTimeForm.mayCount(actor, organisation));
        model.addAttribute("linked", Partnerships.READERS.contains(actor.role()));
        model.addAttribute("today", today);
        model.addAttribute("mayChange", actor.role() == Role.ADMINISTRATOR);
        model.addAttribute("history", history.of(CaseKind.ORGANISATION, id, name -> true, event));
        model.addAttribute(
                "done",
                done != null && done.matches("gitt|avsluttet|talt|navn|flytt|kommunenummer|legg-ned") ? done : null);
        return "organisations/one";
    }

    private List<KeyFact> facts(Organisation it) {
        var facts = new ArrayList<KeyFact>();
        facts.add(new KeyFact(texts.of("organisations.kind.label"), texts.of(it.kind()), null));
        facts.add(new KeyFact(texts.of("organisations.number.label"), it.number(), null));
        if (it.parentName() != null) {
            facts.add(new KeyFact(texts.of("organisations.parent.label"), it.parentName(), null));
        }
        if (it.municipality() != null) {
            facts.add(new KeyFact(texts.of("organisations.municipality"), it.municipality(), null));
        }
        if (it.closedOn() != null) {
            var isAhead = !it.closedOn().isBefore(organisations.today());
            facts.add(new KeyFact(
                    texts.of(isAhead ? "organisations.closed.ahead" : "organisations.closed.label"),
                    formats.date(it.closedOn()),
                    null));
        }
        return facts;
    }
}
