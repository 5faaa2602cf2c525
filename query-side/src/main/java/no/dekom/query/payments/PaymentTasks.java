package no.dekom.query.payments;

import java.util.ArrayList;
import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.events.payments.InstalmentCondition;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.TaskItem;
import no.dekom.query.frame.TaskSource;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;

/** Det som gjenstår før penger kommer fram: for the recipient, for the one who orders and for the one who approves. */
@Component
class PaymentTasks implements TaskSource {

    private final Payments payments;
    private final PaymentsPage page;
    private final Names names;
    private final Texts texts;

    PaymentTasks(Payments payments, PaymentsPage page, Names names, Texts texts) {
        this.payments = payments;
        this.page = page;
        this.names = names;
        this.texts = texts;
    }

    @Override
    public List<TaskItem> waitingFor(ActingAs actor) {
        var tasks = new ArrayList<TaskItem>();
        if (actor.role() == Role.STATE_GOVERNOR) {
            governor(actor, tasks);
        } else if (Payments.RECIPIENTS.contains(actor.role())) {
            payments.visibleTo(actor).forEach(it -> recipient(it, tasks));
        }
        return tasks;
    }

    private void recipient(MoneyView it, List<TaskItem> tasks) {
        if (it.granted() == 0) {
            return;
        }
        if (!it.hasAccepted() && waitsFor(it, InstalmentCondition.TERMS_ACCEPTED)) {
            tasks.add(task(it, "terms", "/vilkar"));
        }
        if (!it.ownShare().isMet()
                && it.ownShare().documented() == null
                && waitsFor(it, InstalmentCondition.OWN_SHARE_DOCUMENTED)) {
            tasks.add(task(it, "own-share", "/egenandel"));
        }
        if (it.account() == 0
                && payments.accounts(it.recipient()).stream().noneMatch(AccountView::waits)
                && tasks.stream().noneMatch(task -> task.path().contains("/konto/"))) {
            tasks.add(new TaskItem(
                    texts.of("payments.task.account"),
                    PaymentsPage.PATH + "/konto/" + it.recipient(),
                    names.organisation(it.county()),
                    null));
        }
    }

    private static boolean waitsFor(MoneyView it, InstalmentCondition condition) {
        return it.plan().stream().anyMatch(one -> one.condition() == condition && it.of(one) == null);
    }

    private TaskItem task(MoneyView it, String what, String path) {
        return new TaskItem(
                texts.of("payments.task." + what, Integer.toString(it.year())),
                it.path() + path,
                names.organisation(it.county()),
                null);
    }

    private void governor(ActingAs actor, List<TaskItem> tasks) {
        var all = payments.visibleTo(actor);
        add(actor, "plan", all.stream().filter(PaymentsPage::isUnplanned).count(), "/planlegg", tasks);
        var due = all.stream().mapToLong(it -> it.ready(page.today()).size()).sum();
        add(actor, "order", due, "/bestill", tasks);
        var others = PaymentsPage.of(all, MoneyView.State.ORDERED).stream()
                .filter(row -> !row.payment().orderedBy().equals(actor.person()))
                .count();
        add(actor, "approve", others, "/godkjenn", tasks);
        add(actor, "file", PaymentsPage.of(all, MoneyView.State.APPROVED).size(), "/lag-fil", tasks);
        var shares =
                all.stream().filter(it -> it.ownShare().documented() != null).count();
        add(actor, "own-shares", shares, "", tasks);
        payments.waitingAccounts(actor.organisation()).stream()
                .filter(it -> !it.proposedBy().equals(actor.person()))
                .forEach(it -> tasks.add(new TaskItem(
                        texts.of("payments.task.check-account", it.name()),
                        it.path(),
                        names.organisation(actor.organisation()),
                        null)));
    }

    private void add(ActingAs actor, String what, long count, String path, List<TaskItem> tasks) {
        if (count > 0) {
            tasks.add(new TaskItem(
                    texts.of("payments.task." + what, count),
                    PaymentsPage.PATH + path,
                    names.organisation(actor.organisation()),
                    null));
        }
    }
}
