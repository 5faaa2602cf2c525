package no.dekom.query.payments;

import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.Role;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.Names;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Kontoen til en organisasjon: the one in use, the one that waits, and who may do something about it. */
@Controller
class AccountPage {

    static final String PATH = PaymentsPage.PATH + "/konto/{organisation}";

    private static final List<String> DONE = List.of("foreslatt", "konto-godkjent", "konto-avvist");

    private final Payments payments;
    private final PaymentFormModel forms;
    private final Names names;

    AccountPage(Payments payments, PaymentFormModel forms, Names names) {
        this.payments = payments;
        this.forms = forms;
        this.names = names;
    }

    @GetMapping(PATH)
    String account(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable OrganisationId organisation,
            @RequestParam(name = "gjort", required = false) String done,
            Model model) {
        var own = Payments.receives(actor, organisation) || Payments.pays(actor, organisation);
        var checks =
                actor.role() == Role.STATE_GOVERNOR && (own || payments.isPaidBy(organisation, actor.organisation()));
        if (!own && !checks && actor.role() != Role.AUDITOR) {
            throw Payments.notFound();
        }
        var accounts = payments.accounts(organisation);
        if (actor.role() == Role.AUDITOR && accounts.isEmpty()) {
            throw Payments.notFound();
        }
        var path = PaymentsPage.PATH + "/konto/" + organisation;
        var waiting = accounts.stream().filter(AccountView::waits).findFirst().orElse(null);
        model.addAttribute("crumbs", PaymentsPage.crumbs(Crumb.of(path, "payments.konto")));
        model.addAttribute("organisation", organisation);
        model.addAttribute("name", names.organisation(organisation));
        model.addAttribute("accounts", accounts);
        model.addAttribute("waiting", waiting);
        model.addAttribute("mayPropose", own);
        model.addAttribute(
                "mayCheck", checks && waiting != null && !waiting.proposedBy().equals(actor.person()));
        model.addAttribute("done", done != null && DONE.contains(done) ? done : null);
        forms.fill(actor, "konto", organisation.value(), path, path, Form.empty(), model);
        return "payments/account";
    }
}
