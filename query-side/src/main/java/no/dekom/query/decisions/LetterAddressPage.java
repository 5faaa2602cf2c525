package no.dekom.query.decisions;

import java.util.UUID;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.Role;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.FormStore;
import no.dekom.query.frame.Names;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Adressen en mottaker får brev på: for the recipient itself, and for the governor who decides on it. */
@Controller
class LetterAddressPage {

    static final String PATH = DecisionListPage.PATH + "/adresse/";

    private static final String FORM = "brevadresse";

    private final JdbcClient jdbc;
    private final FormStore store;
    private final Names names;

    LetterAddressPage(JdbcClient jdbc, FormStore store, Names names) {
        this.jdbc = jdbc;
        this.store = store;
        this.names = names;
    }

    @GetMapping(PATH + "{organisation}")
    String address(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable OrganisationId organisation,
            @RequestParam(name = "gjort", required = false) String done,
            Model model) {
        if (!isOwn(actor, organisation) && !decidesOn(actor, organisation)) {
            throw Grants.notFound();
        }
        var kept = store.find(actor.person(), FORM, organisation.value());
        var path = PATH + organisation;
        model.addAttribute("crumbs", DecisionListPage.crumbs(Crumb.of(path, "decisions.address")));
        model.addAttribute("path", path);
        model.addAttribute("organisation", organisation);
        model.addAttribute("name", names.organisation(organisation));
        model.addAttribute("done", done != null);
        model.addAttribute("form", kept == null ? Form.empty().with("email", address(organisation)) : kept.form());
        model.addAttribute("formName", FORM);
        model.addAttribute("formSubject", organisation.value());
        model.addAttribute("key", kept == null ? UUID.randomUUID().toString() : kept.key());
        return "decisions/address";
    }

    private static boolean isOwn(ActingAs actor, OrganisationId organisation) {
        return LanguagePage.RECIPIENTS.contains(actor.role()) && organisation.equals(actor.organisation());
    }

    private boolean decidesOn(ActingAs actor, OrganisationId organisation) {
        return actor.role() == Role.STATE_GOVERNOR
                && jdbc.sql(
                                "select exists (select from decisions.decision where county = :county and recipient = :recipient)"
                                        + " or exists (select from decisions.recommended d join decisions.recommendation r"
                                        + " on r.id = d.recommendation where r.county = :county and d.recipient = :recipient)")
                        .param("county", actor.organisation().value())
                        .param("recipient", organisation.value())
                        .query(Boolean.class)
                        .single();
    }

    private String address(OrganisationId organisation) {
        return jdbc.sql("select email from register.organisation_post where organisation = ?")
                .param(organisation.value())
                .query(String.class)
                .optional()
                .orElse("");
    }
}
