package no.dekom.query.accounts;

import no.dekom.events.Nok;
import no.dekom.events.accounts.AccountsEvent;
import no.dekom.events.accounts.AccountsEvent.MoneyReturned;
import no.dekom.events.accounts.AccountsEvent.SettlementApproved;
import no.dekom.events.accounts.AccountsEvent.SettlementPrepared;
import no.dekom.events.accounts.AccountsEvent.SettlementSentBack;
import no.dekom.events.accounts.AccountsEvent.UseAccepted;
import no.dekom.events.accounts.AccountsEvent.UseReminded;
import no.dekom.events.accounts.AccountsEvent.UseReported;
import no.dekom.events.accounts.AccountsEvent.UseSentBack;
import no.dekom.events.accounts.UseSums;
import no.dekom.query.projections.FactsOf;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Skriver det som hender med regnskapet for et tilskudd. */
final class UseRows {

    private final JdbcClient jdbc;

    UseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void on(AccountsEvent event, FactsOf facts) {
        var id = event.grant().value();
        switch (event) {
            case UseReported it -> reported(it, facts);
            case UseSentBack it -> {
                judged(id, it.version(), "SENT_BACK", it.remark(), facts);
                run("update grant_use set due = ?, moved = true where grant_id = ?", it.due(), id);
                run("update settlement set state = 'PUT_ASIDE' where grant_id = ? and state = 'PREPARED'", id);
            }
            case UseAccepted it -> {
                judged(id, it.version(), "ACCEPTED", null, facts);
                run(
                        "update grant_use set carried_over = 0 where grant_id = ? and exists (select from account"
                                + " where grant_id = ? and version = ? and (content ->> 'last')::boolean)",
                        id,
                        id,
                        it.version());
            }
            case SettlementPrepared it -> prepared(it, facts);
            case SettlementSentBack it ->
                run(
                        "update settlement set state = 'SENT_BACK', remark = ? where grant_id = ? and number = ?",
                        it.remark(),
                        id,
                        it.number());
            case SettlementApproved it -> approved(it, facts);
            case MoneyReturned it -> {
                run(
                        "insert into money_back (grant_id, place, sum, value_day, confirmed_by, confirmed_at)"
                                + " values (?, ?, ?, ?, ?, ?)",
                        id,
                        facts.version(),
                        it.sum().kroner(),
                        it.valueDay(),
                        facts.actor(),
                        facts.at());
                run(
                        "update grant_use set returned = returned + ? where grant_id = ?",
                        it.sum().kroner(),
                        id);
            }
            case UseReminded it -> run("update grant_use set reminders = ? where grant_id = ?", it.number(), id);
        }
        if (!(event instanceof UseReminded)) {
            run("update grant_use set edits = edits + 1 where grant_id = ?", id);
        }
    }

    private void reported(UseReported it, FactsOf facts) {
        var id = it.grant().value();
        run(
                "insert into account (grant_id, version, content, state, sent_by, sent_at)"
                        + " values (?, ?, ?::jsonb, 'SENT', ?, ?)",
                id,
                it.version(),
                FactsOf.json(it.report()),
                facts.actor(),
                facts.at());
        run(
                "update grant_use set accounted = true, spent = ?, own_spent = ? where grant_id = ?",
                it.report().spent().kroner(),
                it.report().ownShare().kroner(),
                id);
        recount(id);
    }

    private void judged(String id, int version, String state, String remark, FactsOf facts) {
        run(
                "update account set state = ?, remark = ?, judged_by = ?, judged_at = ? where grant_id = ? and version = ?",
                state,
                remark,
                facts.actor(),
                facts.at(),
                id,
                version);
    }

    private void prepared(SettlementPrepared it, FactsOf facts) {
        run(
                "insert into settlement (grant_id, number, content, state, prepared_by, prepared_at)"
                        + " values (?, ?, ?::jsonb, 'PREPARED', ?, ?) on conflict (grant_id, number) do update"
                        + " set content = excluded.content, state = 'PREPARED', prepared_by = excluded.prepared_by,"
                        + " prepared_at = excluded.prepared_at, remark = null",
                it.grant().value(),
                it.number(),
                FactsOf.json(it.settlement()),
                facts.actor(),
                facts.at());
    }

    private void approved(SettlementApproved it, FactsOf facts) {
        var id = it.grant().value();
        run(
                "update settlement set state = 'APPROVED', approved_by = ?, approved_at = ? where grant_id = ?"
                        + " and number = ?",
                facts.actor(),
                facts.at(),
                id,
                it.number());
        run(
                "update grant_use u set carried_over = (s.content ->> 'carriedOver')::bigint,"
                        + " reclaimed = (s.content ->> 'reclaimed')::bigint, waived = (s.content ->> 'waived')::bigint,"
                        + " due = coalesce((s.content ->> 'reportBy')::date, u.due),"
                        + " moved = u.moved or s.content ->> 'reportBy' is not null,"
                        + " reminders = case when s.content ->> 'reportBy' is null then u.reminders else 0 end"
                        + " from settlement s where u.grant_id = ? and s.grant_id = u.grant_id and s.number = ?",
                id,
                it.number());
    }

    /** The sums that follow from the others. */
    void recount(String id) {
        run(
                "update grant_use set paid = (select coalesce(sum(sum), 0) from payment"
                        + " where grant_id = ? and value_day is not null) where grant_id = ?",
                id,
                id);
        var sums = jdbc.sql("select granted, own_share, paid, spent, own_spent from grant_use where grant_id = ?"
                        + " and accounted")
                .param(id)
                .query((row, n) -> new UseSums(
                        new Nok(row.getLong(1)),
                        new Nok(row.getLong(2)),
                        new Nok(row.getLong(3)),
                        new Nok(row.getLong(4)),
                        new Nok(row.getLong(5))))
                .optional();
        sums.ifPresent(it -> run(
                "update grant_use set unspent = ?, to_settle = ? where grant_id = ?",
                it.unspent().kroner(),
                it.toSettle().kroner(),
                id));
    }

    private void run(String sql, Object... params) {
        jdbc.sql(sql).params(params).update();
    }
}
