package no.dekom.query.organisations;

import java.util.Arrays;
import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.events.organisations.PartnerRole;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Option;
import no.dekom.query.frame.RuleSetsInForce;
import no.dekom.query.frame.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Skjemaene for å avtale et partnerskap, bytte partner og avslutte. */
@Controller
class PartnershipForms {

    private final Partnerships partnerships;
    private final RuleSetsInForce ruleSets;
    private final KeptForms forms;
    private final Names names;
    private final Texts texts;

    PartnershipForms(Partnerships partnerships, RuleSetsInForce ruleSets, KeptForms forms, Names names, Texts texts) {
        this.partnerships = partnerships;
        this.ruleSets = ruleSets;
        this.forms = forms;
        this.names = names;
        this.texts = texts;
    }

    @GetMapping("/partnerskap/ny")
    String agree(@AuthenticationPrincipal ActingAs actor, Model model) {
        if (!PartnershipPages.mayAgree(actor)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute(
                "crumbs", PartnershipPages.crumbs(Crumb.of("/partnerskap/ny", "organisations.partnership.new.title")));
        model.addAttribute("of", actor.organisation().value());
        model.addAttribute("ofName", names.organisation(actor.organisation()));
        model.addAttribute("universities", partnerships.universities());
        model.addAttribute(
                "kinds",
                Arrays.stream(PartnerRole.values())
                        .map(one -> new Option(
                                one.name(), texts.of(one), texts.of("organisations.partnership.kind." + one.name())))
                        .toList());
        model.addAttribute("longest", longest());
        forms.into(model, actor, "partnership", actor.organisation().value(), Form.empty());
        return "organisations/partnership-new";
    }

    /** How long an agreement may hold, as the rule set of today has it. */
    private String longest() {
        return ruleSets.on(partnerships.today())
                .map(it -> it.partnershipMaxYears().value())
                .map(years -> texts.of("organisations.partnership.to.help.ruleSet", years))
                .orElseGet(() -> texts.of("organisations.partnership.to.help"));
    }

    @GetMapping("/partnerskap/{id}/bytt")
    String change(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model model) {
        var it = own(actor, id);
        model.addAttribute("partnership", it);
        model.addAttribute(
                "universities",
                partnerships.universities().stream()
                        .filter(one -> !one.value().equals(it.university()))
                        .toList());
        model.addAttribute(
                "crumbs", crumbs(it, Crumb.of("/partnerskap/" + id + "/bytt", "organisations.partner.change.title")));
        forms.into(model, actor, "partner", id, Form.empty().with("from", partnerships.today()));
        return "organisations/partner-change";
    }

    @GetMapping("/partnerskap/{id}/avslutt")
    String end(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model model) {
        var it = own(actor, id);
        model.addAttribute("partnership", it);
        model.addAttribute(
                "crumbs",
                crumbs(it, Crumb.of("/partnerskap/" + id + "/avslutt", "organisations.partnership.end.title")));
        var today = partnerships.today();
        forms.into(
                model,
                actor,
                "partnership-end",
                id,
                Form.empty().with("lastDay", it.to().isBefore(today) ? it.to() : today));
        return "organisations/partnership-end";
    }

    private PartnershipView own(ActingAs actor, String id) {
        return partnerships
                .find(actor, id)
                .filter(it -> it.isOf(actor) && it.lastDay() == null)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static List<Crumb> crumbs(PartnershipView it, Crumb last) {
        return PartnershipPages.crumbs(
                Crumb.named(PartnershipPages.PATH + "/" + it.id(), PartnershipPages.title(it)), last);
    }
}
