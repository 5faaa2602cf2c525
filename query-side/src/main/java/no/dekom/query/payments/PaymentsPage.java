package no.dekom.query.payments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.FramePaths;
import no.dekom.query.frame.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Utbetalingene: what is due, what waits for another, what is with the bank and what came back. */
@Controller
class PaymentsPage {

    static final String PATH = "/utbetalinger";

    private static final List<String> DONE = List.of("planlagt", "bestilt", "godkjent");

    private final Payments payments;
    private final Clock clock;

    PaymentsPage(Payments payments, Clock clock) {
        this.payments = payments;
        this.clock = clock;
    }

    @Bean
    static NavigationItem paymentsNavigation() {
        return NavigationItem.of(
                61,
                "frame.navigation.payments",
                PATH,
                EnumSet.of(
                        Role.STATE_GOVERNOR,
                        Role.AUDITOR,
                        Role.SCHOOL_OWNER,
                        Role.COORDINATOR,
                        Role.UNIVERSITY_PARTNER));
    }

    /** En utbetaling i et tilskudd. */
    public record Row(MoneyView it, MoneyView.Payment payment) {}

    @GetMapping(PATH)
    String all(
            @AuthenticationPrincipal ActingAs actor,
            @RequestParam(name = "gjort", required = false) String done,
            Model model) {
        var inside = actor.role() == Role.STATE_GOVERNOR || actor.role() == Role.AUDITOR;
        if (!inside && !Payments.RECIPIENTS.contains(actor.role())) {
            throw Payments.notFound();
        }
        var all = payments.visibleTo(actor);
        var today = today();
        model.addAttribute("crumbs", crumbs());
        model.addAttribute("all", all);
        model.addAttribute("inside", inside);
        model.addAttribute("mayPay", actor.role() == Role.STATE_GOVERNOR);
        model.addAttribute("own", actor.organisation());
        model.addAttribute(
                "unplanned", all.stream().filter(PaymentsPage::isUnplanned).count());
        model.addAttribute(
                "due", all.stream().mapToLong(it -> it.ready(today).size()).sum());
        model.addAttribute("waiting", of(all, MoneyView.State.ORDERED));
        model.addAttribute("approved", of(all, MoneyView.State.APPROVED));
        model.addAttribute("returned", notCorrected(all));
        model.addAttribute(
                "ownShares",
                all.stream().filter(it -> it.ownShare().documented() != null).toList());
        model.addAttribute("files", payments.files(actor));
        model.addAttribute(
                "accounts",
                actor.role() == Role.STATE_GOVERNOR ? payments.waitingAccounts(actor.organisation()) : List.of());
        model.addAttribute("done", done != null && DONE.contains(done) ? done : null);
        return "payments/list";
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.OSLO);
    }

    static boolean isUnplanned(MoneyView it) {
        return it.plan().isEmpty() && it.granted() > 0;
    }

    static List<Row> of(List<MoneyView> all, MoneyView.State state) {
        return all.stream()
                .flatMap(it -> it.payments().stream()
                        .filter(payment -> payment.state() == state)
                        .map(payment -> new Row(it, payment)))
                .toList();
    }

    /** Those that came back and that nothing has been ordered in place of. */
    static List<Row> notCorrected(List<MoneyView> all) {
        return of(all, MoneyView.State.RETURNED).stream()
                .filter(row -> row.it().payments().stream()
                        .noneMatch(other -> other.number() > row.payment().number()
                                && other.instalment() == row.payment().instalment()))
                .toList();
    }

    static List<Crumb> crumbs(Crumb... more) {
        var crumbs = new ArrayList<>(
                List.of(Crumb.of(FramePaths.START, "frame.start"), Crumb.of(PATH, "frame.navigation.payments")));
        crumbs.addAll(List.of(more));
        return crumbs;
    }
}
