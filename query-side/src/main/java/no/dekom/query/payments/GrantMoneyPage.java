package no.dekom.query.payments;

import java.util.ArrayList;
import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.GrantNotes;
import no.dekom.query.frame.Texts;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Pengene i et tilskudd: plan, conditions and payments, and what the recipient and the governor do about them. */
@Controller
class GrantMoneyPage {

    static final String PATH = PaymentsPage.PATH + "/sak/{id}";

    private static final List<String> DONE =
            List.of("planlagt", "godtatt", "dokumentert", "bekreftet", "tilbake", "trukket");

    private final Payments payments;
    private final PaymentsPage page;
    private final PaymentFormModel forms;
    private final List<GrantNotes> notes;
    private final Texts texts;

    GrantMoneyPage(Payments payments, PaymentsPage page, PaymentFormModel forms, List<GrantNotes> notes, Texts texts) {
        this.payments = payments;
        this.page = page;
        this.forms = forms;
        this.notes = notes;
        this.texts = texts;
    }

    /** En rate, what is paid of it and what stands in the way; each null when there is none. */
    public record Line(MoneyView.Planned planned, MoneyView.Payment payment, String hindrance) {

        /** Key of what is said of how far it has come. */
        public String says() {
            if (payment != null) {
                return "payments.is." + payment.state();
            }
            return hindrance == null ? "payments.hindrance.none" : hindrance;
        }
    }

    private MoneyView about(ActingAs actor, String id, Model model, Crumb... more) {
        var it = payments.seen(actor, id);
        var title = texts.of("payments.grant.title", it.name(), Integer.toString(it.year()));
        var crumbs = new ArrayList<>(List.of(Crumb.named(it.path(), title)));
        crumbs.addAll(List.of(more));
        model.addAttribute("crumbs", PaymentsPage.crumbs(crumbs.toArray(Crumb[]::new)));
        model.addAttribute("it", it);
        model.addAttribute("title", title);
        model.addAttribute("mayPay", Payments.pays(actor, it.county()));
        model.addAttribute("mayReceive", Payments.receives(actor, it.recipient()));
        return it;
    }

    private MoneyView form(ActingAs actor, String id, String what, String done, Form start, Model model) {
        var path = PaymentsPage.PATH + "/sak/" + id + "/" + what;
        var it = about(actor, id, model, Crumb.of(path, "payments." + what));
        forms.fill(actor, "utbetaling-" + what, id, path, it.path() + "?gjort=" + done, start, model);
        return it;
    }

    @GetMapping(PATH)
    String grant(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable String id,
            @RequestParam(name = "gjort", required = false) String done,
            Model model) {
        var it = about(actor, id, model);
        model.addAttribute("notes", GrantNotes.of(notes, actor, id));
        model.addAttribute("lines", it.plan().stream().map(one -> line(it, one)).toList());
        model.addAttribute("done", done != null && DONE.contains(done) ? done : null);
        return "payments/grant";
    }

    private Line line(MoneyView it, MoneyView.Planned planned) {
        var payment = it.of(planned);
        return new Line(planned, payment, payment == null ? it.hindrance(planned, page.today()) : null);
    }

    @GetMapping(PATH + "/planlegg")
    String plan(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model model) {
        var start = Form.empty();
        var known = payments.seen(actor, id);
        for (var one : known.plan()) {
            var row = "instalments[" + (one.number() - 1) + "].";
            start = start.with(row + "sum", one.sum())
                    .with(row + "due", one.due())
                    .with(row + "condition", one.condition());
        }
        if (!Payments.pays(actor, known.county())) {
            throw Payments.notFound();
        }
        form(actor, id, "planlegg", "planlagt", start, model);
        model.addAttribute("conditions", PaymentForms.conditions(texts));
        return "payments/plan";
    }

    @GetMapping(PATH + "/vilkar")
    String terms(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model model) {
        var it = form(actor, id, "vilkar", "godtatt", Form.empty(), model);
        if (!Payments.receives(actor, it.recipient())) {
            throw Payments.notFound();
        }
        return "payments/terms";
    }

    /** The recipient documents; the governor reads, and confirms or sends back. */
    @GetMapping(PATH + "/egenandel")
    String ownShare(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model model) {
        var known = payments.seen(actor, id).ownShare();
        var receives = Payments.receives(actor, payments.seen(actor, id).recipient());
        var start = receives
                ? Form.empty()
                        .with("sum", known.documented() == null ? known.demanded() : known.documented())
                        .with("explanation", known.explanation() == null ? "" : known.explanation())
                : Form.empty();
        var it = form(actor, id, "egenandel", receives ? "dokumentert" : "bekreftet", start, model);
        if (!receives && !Payments.pays(actor, it.county())) {
            throw Payments.notFound();
        }
        return receives ? "payments/own-share" : "payments/own-share-check";
    }

    @GetMapping(PATH + "/trekk/{number}")
    String cancel(
            @AuthenticationPrincipal ActingAs actor, @PathVariable String id, @PathVariable int number, Model model) {
        var known = payments.seen(actor, id);
        var payment = known.payment(number).orElseThrow(Payments::notFound);
        if (!Payments.pays(actor, known.county())) {
            throw Payments.notFound();
        }
        var path = known.path() + "/trekk/" + number;
        about(actor, id, model, Crumb.of(path, "payments.trekk"));
        forms.fill(
                actor,
                "utbetaling-trekk",
                id + "-" + number,
                path,
                known.path() + "?gjort=trukket",
                Form.empty(),
                model);
        model.addAttribute("payment", payment);
        return "payments/cancel";
    }
}
