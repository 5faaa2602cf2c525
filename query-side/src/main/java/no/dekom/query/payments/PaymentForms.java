package no.dekom.query.payments;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.events.payments.InstalmentCondition;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.Option;
import no.dekom.query.frame.Texts;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Skjemaene for et helt fylke: to plan, to order all that is due, to approve, to make a file. */
@Controller
class PaymentForms {

    private final Payments payments;
    private final PaymentsPage page;
    private final PaymentFormModel forms;
    private final Texts texts;

    PaymentForms(Payments payments, PaymentsPage page, PaymentFormModel forms, Texts texts) {
        this.payments = payments;
        this.page = page;
        this.forms = forms;
        this.texts = texts;
    }

    /** En rate som kan bestilles. */
    public record Due(MoneyView it, MoneyView.Planned instalment) {}

    private List<MoneyView> ours(ActingAs actor) {
        if (actor.role() != Role.STATE_GOVERNOR) {
            throw Payments.notFound();
        }
        return payments.visibleTo(actor);
    }

    private void fill(ActingAs actor, String what, String done, Form start, Model model) {
        var path = PaymentsPage.PATH + "/" + what;
        var next = PaymentsPage.PATH + "?gjort=" + done;
        model.addAttribute("crumbs", PaymentsPage.crumbs(Crumb.of(path, "payments." + what)));
        forms.fill(actor, "utbetaling-" + what, actor.organisation().value(), path, next, start, model);
    }

    static List<Option> conditions(Texts texts) {
        return Stream.of(InstalmentCondition.values())
                .map(it -> Option.of(it.name(), texts.of(it)))
                .toList();
    }

    @GetMapping(PaymentsPage.PATH + "/planlegg")
    String plan(@AuthenticationPrincipal ActingAs actor, Model model) {
        var unplanned = ours(actor).stream().filter(PaymentsPage::isUnplanned).toList();
        var year = unplanned.stream()
                .map(MoneyView::year)
                .max(Comparator.naturalOrder())
                .orElse(page.today().getYear());
        model.addAttribute("year", year);
        model.addAttribute(
                "count", unplanned.stream().filter(it -> it.year() == year).count());
        model.addAttribute("conditions", conditions(texts));
        var start = Form.empty()
                .with("shares[0].percent", 60)
                .with("shares[0].due", page.today())
                .with("shares[0].condition", InstalmentCondition.TERMS_ACCEPTED)
                .with("shares[1].percent", 40)
                .with("shares[1].due", page.today().plusMonths(6))
                .with("shares[1].condition", InstalmentCondition.OWN_SHARE_DOCUMENTED);
        fill(actor, "planlegg", "planlagt", start, model);
        return "payments/plan-all";
    }

    @GetMapping(PaymentsPage.PATH + "/bestill")
    String order(@AuthenticationPrincipal ActingAs actor, Model model) {
        var due = ours(actor).stream()
                .flatMap(it -> it.ready(page.today()).stream().map(one -> new Due(it, one)))
                .toList();
        model.addAttribute("rows", due);
        model.addAttribute(
                "sum", due.stream().mapToLong(it -> it.instalment().sum()).sum());
        fill(actor, "bestill", "bestilt", Form.empty(), model);
        return "payments/order";
    }

    @GetMapping(PaymentsPage.PATH + "/godkjenn")
    String approve(@AuthenticationPrincipal ActingAs actor, Model model) {
        var waiting = PaymentsPage.of(ours(actor), MoneyView.State.ORDERED);
        var others = waiting.stream()
                .filter(row -> !row.payment().orderedBy().equals(actor.person()))
                .toList();
        var free = others.stream()
                .filter(row -> row.it().hindrance(row.payment()) == null)
                .toList();
        model.addAttribute("rows", free);
        model.addAttribute("mine", waiting.size() - others.size());
        model.addAttribute("stopped", others.size() - free.size());
        model.addAttribute(
                "sum", free.stream().mapToLong(row -> row.payment().sum()).sum());
        fill(actor, "godkjenn", "godkjent", Form.empty(), model);
        return "payments/approve";
    }

    @GetMapping(PaymentsPage.PATH + "/lag-fil")
    String file(@AuthenticationPrincipal ActingAs actor, Model model) {
        var approved = PaymentsPage.of(ours(actor), MoneyView.State.APPROVED);
        var payable = approved.stream()
                .filter(row -> row.it().hindrance(row.payment()) == null)
                .toList();
        model.addAttribute("rows", payable);
        model.addAttribute("leftOut", approved.size() - payable.size());
        model.addAttribute(
                "sum", payable.stream().mapToLong(row -> row.payment().sum()).sum());
        fill(actor, "lag-fil", "fil", Form.empty().with("payDay", page.today()), model);
        model.addAttribute("formNext", PaymentsPage.PATH + "/filer/{id}?gjort=laget");
        return "payments/make-file";
    }
}
