package no.dekom.query.organisations;

import java.util.ArrayList;
import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.query.audit.CaseHistory;
import no.dekom.query.audit.CaseKind;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.FramePaths;
import no.dekom.query.frame.KeyFact;
import no.dekom.query.frame.NavigationItem;
import no.dekom.query.frame.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Partnerskapene med universiteter og høgskoler. */
@Controller
class PartnershipPages {

    static final String PATH = "/partnerskap";

    private final Partnerships partnerships;
    private final CaseHistory history;
    private final Texts texts;
    private final Formats formats;

    PartnershipPages(Partnerships partnerships, CaseHistory history, Texts texts, Formats formats) {
        this.partnerships = partnerships;
        this.history = history;
        this.texts = texts;
        this.formats = formats;
    }

    @Bean
    static NavigationItem partnershipsNavigation() {
        return NavigationItem.of(85, "organisations.partnerships", PATH, Partnerships.READERS);
    }

    @GetMapping(PATH)
    String list(@AuthenticationPrincipal ActingAs actor, Model model) {
        if (!Partnerships.READERS.contains(actor.role())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("crumbs", crumbs());
        model.addAttribute("partnerships", partnerships.visibleTo(actor));
        model.addAttribute("today", partnerships.today());
        model.addAttribute("mayAgree", mayAgree(actor));
        return "organisations/partnerships";
    }

    @GetMapping(PATH + "/{id}")
    String one(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable String id,
            @RequestParam(name = "gjort", required = false) String done,
            @RequestParam(name = "hendelse", required = false) String event,
            Model model) {
        var it = partnerships.find(actor, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("crumbs", crumbs(Crumb.named(PATH + "/" + id, title(it))));
        model.addAttribute("title", title(it));
        model.addAttribute("partnership", it);
        model.addAttribute("facts", facts(it));
        model.addAttribute("partners", partnerships.partners(id));
        model.addAttribute("mayChange", it.isOf(actor) && it.lastDay() == null);
        model.addAttribute("asks", it.isOf(actor) && it.asksForRenewal(partnerships.today()));
        model.addAttribute("history", history.of(CaseKind.PARTNERSHIP, id, name -> true, event));
        model.addAttribute("done", done != null && done.matches("avtalt|byttet|avsluttet") ? done : null);
        return "organisations/partnership";
    }

    private List<KeyFact> facts(PartnershipView it) {
        var facts = new ArrayList<KeyFact>();
        facts.add(new KeyFact(texts.of("organisations.partnership.of"), it.ofName(), null));
        facts.add(new KeyFact(texts.of("organisations.partnership.university"), it.universityName(), null));
        facts.add(new KeyFact(texts.of("organisations.partnership.kind"), texts.of(it.kind()), null));
        facts.add(new KeyFact(
                texts.of("organisations.partnership.period"),
                texts.of("organisations.partnership.days", formats.date(it.from()), formats.date(it.to())),
                texts.of(it.standing(partnerships.today()))));
        if (it.lastDay() != null) {
            facts.add(new KeyFact(
                    texts.of("organisations.partnership.ended"), formats.date(it.lastDay()), it.endedReason()));
        }
        return facts;
    }

    static boolean mayAgree(ActingAs actor) {
        return actor.role() == Role.COORDINATOR || actor.role() == Role.SCHOOL_OWNER;
    }

    static String title(PartnershipView it) {
        return it.universityName() + " – " + it.ofName();
    }

    static List<Crumb> crumbs(Crumb... more) {
        var crumbs = new ArrayList<>(
                List.of(Crumb.of(FramePaths.START, "frame.start"), Crumb.of(PATH, "organisations.partnerships")));
        crumbs.addAll(List.of(more));
        return crumbs;
    }
}
