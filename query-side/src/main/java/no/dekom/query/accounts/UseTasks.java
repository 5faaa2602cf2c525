package no.dekom.query.accounts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Status;
import no.dekom.query.frame.TaskItem;
import no.dekom.query.frame.TaskSource;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;

/** Regnskap som skal sendes, godtas og gjøres opp, and money that is to come back. */
@Component
class UseTasks implements TaskSource {

    private final Uses uses;
    private final UseAccess access;
    private final Texts texts;
    private final Formats formats;

    UseTasks(Uses uses, UseAccess access, Texts texts, Formats formats) {
        this.uses = uses;
        this.access = access;
        this.texts = texts;
        this.formats = formats;
    }

    @Override
    public List<TaskItem> waitingFor(ActingAs actor) {
        var tasks = new ArrayList<TaskItem>();
        if (UseAccess.isRecipient(actor)) {
            uses.paidTo(actor.organisation()).forEach(it -> own(it, tasks));
        } else if (actor.role() == Role.STATE_GOVERNOR) {
            governor(actor, uses.paidBy(actor.organisation()), tasks);
        }
        return tasks;
    }

    private void own(UseView it, List<TaskItem> tasks) {
        var year = Integer.toString(it.year());
        var about = texts.of("accounts.task.about", formats.kroner(it.figures().paid()));
        if (it.isExpected()) {
            var what = it.isReturned() ? "accounts.task.mend" : "accounts.task.report";
            tasks.add(new TaskItem(texts.of(what, year), it.path() + "/rapporter", about, end(it.due())));
        }
        if (it.figures().outstanding() > 0) {
            var sum = formats.kroner(it.figures().outstanding());
            tasks.add(new TaskItem(
                    texts.of("accounts.task.pay", sum, year),
                    it.path(),
                    about,
                    end(it.settled().content().payBy())));
        }
    }

    private void governor(ActingAs actor, List<UseView> all, List<TaskItem> tasks) {
        var today = access.today();
        group(
                "accept",
                "godtas",
                "/godta",
                all,
                it -> it.waits() && !it.newest().sentBy().equals(actor.person()),
                tasks);
        group("settle", "gjores-opp", "/oppgjor", all, it -> it.needsSettlement() && !isReturnedTo(it, actor), tasks);
        group("mend-settlement", "gjores-opp", "/oppgjor", all, it -> isReturnedTo(it, actor), tasks);
        group("approve", "godkjennes", "/oppgjor/godkjenn", all, it -> mayApprove(it, actor), tasks);
        group("late", "forsinket", "", all, it -> it.status(today) == Status.LATE, tasks);
        group("overdue", "utestaende", "/betalt-tilbake", all, it -> isOverdue(it, today), tasks);
    }

    private static boolean isReturnedTo(UseView it, ActingAs actor) {
        return it.pending() != null
                && it.pending().state() == SettlementView.State.SENT_BACK
                && it.pending().preparedBy().equals(actor.person());
    }

    private static boolean mayApprove(UseView it, ActingAs actor) {
        return it.pending() != null
                && it.pending().waits()
                && !it.pending().preparedBy().equals(actor.person());
    }

    private static boolean isOverdue(UseView it, LocalDate today) {
        return it.figures().outstanding() > 0
                && today.isAfter(it.settled().content().payBy());
    }

    /** One task a year: to the case when there is one, to the list when there are more. */
    private void group(
            String what, String shown, String page, List<UseView> all, Predicate<UseView> waits, List<TaskItem> tasks) {
        all.stream().filter(waits).map(UseView::year).distinct().sorted().forEach(year -> {
            var some =
                    all.stream().filter(it -> it.year() == year).filter(waits).toList();
            var first = some.getFirst();
            var text = some.size() == 1
                    ? texts.of("accounts.task." + what, first.name())
                    : texts.of("accounts.task." + what + ".many", some.size());
            var path = some.size() == 1
                    ? first.path() + page
                    : AccountsOverviewPage.PATH + "/" + first.county() + "/" + year + "?vis=" + shown;
            tasks.add(new TaskItem(text, path, texts.of("accounts.county.title", Integer.toString(year)), null));
        });
    }

    private static Instant end(LocalDate due) {
        return due.plusDays(1).atStartOfDay(Formats.OSLO).toInstant().minusSeconds(1);
    }
}
