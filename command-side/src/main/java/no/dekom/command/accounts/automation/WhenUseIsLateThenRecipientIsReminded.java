package no.dekom.command.accounts.automation;

import java.time.Clock;
import java.util.List;
import no.dekom.command.accounts.remind.RemindOfUse;
import no.dekom.command.edge.Commands;
import no.dekom.command.edge.KeptInTransaction;
import no.dekom.command.edge.Oslo;
import no.dekom.events.ActingAs;
import no.dekom.events.accounts.AccountsEvent.SettlementApproved;
import no.dekom.events.accounts.AccountsEvent.SettlementPrepared;
import no.dekom.events.accounts.AccountsEvent.UseReminded;
import no.dekom.events.accounts.AccountsEvent.UseReported;
import no.dekom.events.accounts.AccountsEvent.UseSentBack;
import no.dekom.events.decisions.GrantEvent.DecisionApproved;
import no.dekom.events.decisions.GrantEvent.DecisionPrepared;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.payments.PaymentEvent.PaymentConfirmed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * When an account of paid money is late, the recipient is reminded: the day after, and then every fortnight. Two nodes that ask for
 * the same reminder get one, since the stream counts them; which are due is kept in the transaction of the events, so that a replay
 * reminds nobody.
 */
@Component
public class WhenUseIsLateThenRecipientIsReminded implements KeptInTransaction {

    private static final Logger LOG = LoggerFactory.getLogger(WhenUseIsLateThenRecipientIsReminded.class);
    private static final int DAYS_BETWEEN = 14;

    private final JdbcClient jdbc;
    private final Commands commands;
    private final Clock clock;

    public WhenUseIsLateThenRecipientIsReminded(JdbcClient jdbc, Commands commands, Clock clock) {
        this.jdbc = jdbc;
        this.commands = commands;
        this.clock = clock;
    }

    /** One that fails stops no other; it is tried again. */
    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT1M")
    public void remindOfLateAccounts() {
        for (var reminder : late()) {
            try {
                commands.send(reminder, reminder.grant().value(), ActingAs.SERVICE);
            } catch (RuntimeException failure) {
                LOG.warn("The recipient of {} is not reminded yet", reminder.grant(), failure);
            }
        }
    }

    /** The reminders that are to be sent today. */
    public List<RemindOfUse> late() {
        var today = Oslo.today(clock);
        return jdbc.sql("select grant_id, reminders from command.use_due where due < ? and paid and not delivered"
                        + " and (last_reminder is null or last_reminder <= ?) order by due, grant_id")
                .params(today, today.minusDays(DAYS_BETWEEN))
                .query((row, n) -> new RemindOfUse(new GrantId(row.getString(1)), row.getInt(2) + 1))
                .list();
    }

    @Override
    public void on(Object event) {
        switch (event) {
            case DecisionPrepared it ->
                run(
                        "insert into command.use_due (grant_id, prepared) values (?, ?)"
                                + " on conflict (grant_id) do update set prepared = excluded.prepared",
                        it.grant().value(),
                        it.content().reportBy());
            case DecisionApproved it ->
                run(
                        "update command.use_due set due = prepared where grant_id = ? and not moved",
                        it.grant().value());
            case PaymentConfirmed it ->
                run(
                        "update command.use_due set paid = true where grant_id = ?",
                        it.grant().value());
            case UseReported it ->
                run(
                        "update command.use_due set delivered = ? where grant_id = ?",
                        it.report().last(),
                        it.grant().value());
            case UseSentBack it ->
                run(
                        "update command.use_due set delivered = false, moved = true, due = ? where grant_id = ?",
                        it.due(),
                        it.grant().value());
            case SettlementPrepared it ->
                run(
                        "update command.use_due set carried = ? where grant_id = ?",
                        it.settlement().reportBy(),
                        it.grant().value());
            case SettlementApproved it ->
                run(
                        "update command.use_due set delivered = carried is null, moved = moved or carried is not null,"
                                + " due = coalesce(carried, due), reminders = case when carried is null then reminders else 0 end,"
                                + " last_reminder = case when carried is null then last_reminder end where grant_id = ?",
                        it.grant().value());
            case UseReminded it ->
                run(
                        "update command.use_due set reminders = ?, last_reminder = ? where grant_id = ?",
                        it.number(),
                        Oslo.today(clock),
                        it.grant().value());
            default -> {}
        }
    }

    private void run(String sql, Object... params) {
        jdbc.sql(sql).params(params).update();
    }
}
