package no.dekom.query.organisations;

import java.util.List;
import java.util.Map;
import no.dekom.events.ActingAs;
import no.dekom.events.organisations.OrganisationKind;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.Option;
import no.dekom.query.frame.Texts;
import no.dekom.query.organisations.Organisations.Organisation;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Administratorens skjemaer for å endre en organisasjon: name, place, municipality number, closing. */
@Controller
class ChangeForms {

    private static final Map<OrganisationKind, List<OrganisationKind>> PARENTS = Map.of(
            OrganisationKind.SCHOOL, List.of(OrganisationKind.SCHOOL_OWNER),
            OrganisationKind.SCHOOL_OWNER, List.of(OrganisationKind.NETWORK),
            OrganisationKind.NETWORK, List.of(OrganisationKind.COUNTY_GOVERNOR),
            OrganisationKind.FORUM, List.of(OrganisationKind.COUNTY_GOVERNOR));

    private final Organisations organisations;
    private final KeptForms forms;
    private final Texts texts;

    ChangeForms(Organisations organisations, KeptForms forms, Texts texts) {
        this.organisations = organisations;
        this.forms = forms;
        this.texts = texts;
    }

    @GetMapping("/organisasjoner/{id}/navn")
    String rename(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model model) {
        var organisation = found(actor, id);
        return form(model, actor, organisation, "navn", "name", fromToday().with("name", organisation.name()));
    }

    @GetMapping("/organisasjoner/{id}/flytt")
    String move(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model model) {
        var organisation = found(actor, id);
        model.addAttribute("parents", parents(actor, organisation));
        return form(model, actor, organisation, "flytt", "parent", fromToday());
    }

    @GetMapping("/organisasjoner/{id}/kommunenummer")
    String number(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model model) {
        var organisation = found(actor, id);
        return form(model, actor, organisation, "kommunenummer", "municipality-number", fromToday());
    }

    @GetMapping("/organisasjoner/{id}/legg-ned")
    String close(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model model) {
        var organisation = found(actor, id);
        return form(
                model, actor, organisation, "legg-ned", "closing", Form.empty().with("lastDay", organisations.today()));
    }

    private String form(Model model, ActingAs actor, Organisation organisation, String what, String act, Form form) {
        var title = texts.of("organisations.change." + what + ".title");
        model.addAttribute(
                "crumbs",
                OrganisationsPage.crumbs(
                        organisation, Crumb.named(OrganisationsPage.path(organisation.id()) + "/" + what, title)));
        model.addAttribute("organisation", organisation);
        model.addAttribute("title", title);
        model.addAttribute("what", what);
        model.addAttribute("act", act);
        forms.into(model, actor, "organisation-" + act, organisation.id(), form);
        return "organisations/change";
    }

    private Form fromToday() {
        return Form.empty().with("from", organisations.today());
    }

    private List<Option> parents(ActingAs actor, Organisation organisation) {
        var kinds = PARENTS.getOrDefault(organisation.kind(), List.of());
        return kinds.isEmpty()
                ? List.of()
                : organisations.choices(actor, kinds).stream()
                        .filter(one -> !one.value().equals(organisation.parent()))
                        .toList();
    }

    private Organisation found(ActingAs actor, String id) {
        KeptForms.demandAdministrator(actor);
        return organisations.find(actor, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
