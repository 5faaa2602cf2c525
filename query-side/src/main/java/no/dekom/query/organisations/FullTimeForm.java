package no.dekom.query.organisations;

import java.util.Set;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.events.organisations.OrganisationKind;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.organisations.Organisations.Organisation;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Skjemaet for årsverk, for administratoren og skoleeieren. */
@Controller
class FullTimeForm {

    private final Organisations organisations;
    private final KeptForms forms;

    FullTimeForm(Organisations organisations, KeptForms forms) {
        this.organisations = organisations;
        this.forms = forms;
    }

    @GetMapping("/organisasjoner/{id}/arsverk")
    String count(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model model) {
        var organisation = organisations
                .find(actor, id)
                .filter(it -> mayCount(actor, it))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute(
                "crumbs",
                OrganisationsPage.crumbs(
                        organisation, Crumb.of("/organisasjoner/" + id + "/arsverk", "organisations.count.title")));
        model.addAttribute("organisation", organisation);
        forms.into(model, actor, "full-time", id, Form.empty());
        return "organisations/count";
    }

    /** The owner sees no others than its own. */
    static boolean mayCount(ActingAs actor, Organisation organisation) {
        return Set.of(Role.ADMINISTRATOR, Role.SCHOOL_OWNER).contains(actor.role())
                && Set.of(OrganisationKind.SCHOOL, OrganisationKind.SCHOOL_OWNER)
                        .contains(organisation.kind());
    }
}
