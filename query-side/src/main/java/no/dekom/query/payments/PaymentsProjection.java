package no.dekom.query.payments;

import java.util.Arrays;
import no.dekom.events.Identifier;
import no.dekom.events.accounts.AccountsEvent.UseAccepted;
import no.dekom.events.accounts.AccountsEvent.UseReported;
import no.dekom.events.accounts.AccountsEvent.UseSentBack;
import no.dekom.events.decisions.GrantEvent.DecisionApproved;
import no.dekom.events.decisions.GrantEvent.DecisionPrepared;
import no.dekom.events.payments.BankAccountEvent;
import no.dekom.events.payments.BankAccountEvent.AccountApproved;
import no.dekom.events.payments.BankAccountEvent.AccountProposed;
import no.dekom.events.payments.BankAccountEvent.AccountRejected;
import no.dekom.events.payments.PaymentEvent;
import no.dekom.events.payments.PaymentEvent.InstalmentsPlanned;
import no.dekom.events.payments.PaymentEvent.OwnShareConfirmed;
import no.dekom.events.payments.PaymentEvent.OwnShareDocumented;
import no.dekom.events.payments.PaymentEvent.OwnShareSentBack;
import no.dekom.events.payments.PaymentEvent.PaymentApproved;
import no.dekom.events.payments.PaymentEvent.PaymentConfirmed;
import no.dekom.events.payments.PaymentEvent.PaymentOrderCancelled;
import no.dekom.events.payments.PaymentEvent.PaymentOrdered;
import no.dekom.events.payments.PaymentEvent.PaymentPutInFile;
import no.dekom.events.payments.PaymentEvent.PaymentReturned;
import no.dekom.events.payments.PaymentEvent.TermsAccepted;
import no.dekom.events.payments.PaymentFileEvent;
import no.dekom.events.payments.PaymentFileEvent.PaymentFileAnswered;
import no.dekom.events.payments.PaymentFileEvent.PaymentFileMade;
import no.dekom.query.projections.FactsOf;
import no.dekom.query.projections.Projection;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Utbetalinger, with the accounts and the files to the bank. */
@Component
public class PaymentsProjection implements Projection {

    private final JdbcClient jdbc;

    public PaymentsProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "payments";
    }

    /** Takes every event, so that the position keeps up with the log: one that no handler takes would leave it behind. */
    @EventHandler
    void on(EventMessage<?> message) {
        var facts = new FactsOf(message);
        switch (message.getPayload()) {
            case DecisionPrepared it -> prepared(it);
            case DecisionApproved it ->
                run(
                        "update granted set decision = number, granted = prepared, own_share = prepared_own,"
                                + " terms = prepared_terms where id = ?",
                        it.grant());
            case PaymentEvent it -> on(it, facts);
            case UseReported it ->
                run(
                        "update granted set reported = true, last_told = ?, closed = false where id = ?",
                        it.report().last(),
                        it.grant());
            case UseAccepted it -> run("update granted set closed = last_told where id = ?", it.grant());
            case UseSentBack it -> run("update granted set reported = false, closed = false where id = ?", it.grant());
            case BankAccountEvent it -> on(it, facts);
            case PaymentFileEvent it -> on(it, facts);
            default -> {}
        }
    }

    private void prepared(DecisionPrepared it) {
        run(
                "insert into granted (id, county, year, recipient, prepared, prepared_own, prepared_terms, number)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do update set prepared = excluded.prepared,"
                        + " prepared_own = excluded.prepared_own, prepared_terms = excluded.prepared_terms,"
                        + " number = excluded.number",
                it.grant(),
                it.county(),
                it.year(),
                it.recipient(),
                it.content().granted().kroner(),
                it.content().ownShare().kroner(),
                it.content().conditions(),
                it.number());
    }

    private void on(PaymentEvent event, FactsOf facts) {
        var id = event.grant();
        switch (event) {
            case InstalmentsPlanned it -> planned(it);
            case TermsAccepted it -> run("update granted set accepted = ? where id = ?", it.decision(), id);
            case OwnShareDocumented it ->
                run(
                        "update granted set documented = ?, explanation = ?, remark = null where id = ?",
                        it.sum().kroner(),
                        it.explanation(),
                        id);
            case OwnShareConfirmed it ->
                run(
                        "update granted set confirmed = ?, documented = null where id = ?",
                        it.sum().kroner(),
                        id);
            case OwnShareSentBack it ->
                run("update granted set documented = null, remark = ? where id = ?", it.remark(), id);
            case PaymentOrdered it ->
                run(
                        "insert into payment (grant_id, number, instalment, sum, account, corrects, state, ordered_by,"
                                + " ordered_at) values (?, ?, ?, ?, ?, ?, 'ORDERED', ?, ?)",
                        id,
                        it.payment(),
                        it.instalment(),
                        it.sum().kroner(),
                        it.account(),
                        it.corrects(),
                        facts.actor(),
                        facts.at());
            case PaymentOrderCancelled it ->
                payment("state = 'CANCELLED', cancelled = ?", it, it.payment(), it.reason());
            case PaymentApproved it ->
                payment(
                        "state = 'APPROVED', approved_by = ?, approved_at = ?",
                        it,
                        it.payment(),
                        facts.actor(),
                        facts.at());
            case PaymentPutInFile it -> payment("state = 'IN_FILE', file = ?", it, it.payment(), it.file());
            case PaymentConfirmed it -> payment("state = 'CONFIRMED', value_day = ?", it, it.payment(), it.valueDay());
            case PaymentReturned it ->
                payment(
                        "state = 'RETURNED', returned = ?",
                        it,
                        it.payment(),
                        it.reason().name());
        }
    }

    private void planned(InstalmentsPlanned it) {
        run("delete from instalment where grant_id = ?", it.grant());
        for (var one : it.instalments()) {
            run(
                    "insert into instalment (grant_id, number, sum, due, condition) values (?, ?, ?, ?, ?)",
                    it.grant(),
                    one.number(),
                    one.sum().kroner(),
                    one.due(),
                    one.condition().name());
        }
    }

    private void payment(String set, PaymentEvent event, int number, Object... values) {
        var params = Arrays.copyOf(values, values.length + 2);
        params[values.length] = event.grant();
        params[values.length + 1] = number;
        run("update payment set " + set + " where grant_id = ? and number = ?", params);
    }

    private void on(BankAccountEvent event, FactsOf facts) {
        switch (event) {
            case AccountProposed it -> {
                run(
                        "update account set state = 'REPLACED' where organisation = ? and state = 'WAITS'",
                        it.organisation());
                run(
                        "insert into account (organisation, version, number, state, proposed_by, proposed_at)"
                                + " values (?, ?, ?, 'WAITS', ?, ?)",
                        it.organisation(),
                        it.version(),
                        it.number(),
                        facts.actor(),
                        facts.at());
            }
            case AccountApproved it -> {
                run(
                        "update account set state = 'REPLACED' where organisation = ? and state = 'IN_USE'",
                        it.organisation());
                run(
                        "update account set state = 'IN_USE', decided_by = ? where organisation = ? and version = ?",
                        facts.actor(),
                        it.organisation(),
                        it.version());
            }
            case AccountRejected it ->
                run(
                        "update account set state = 'REJECTED', decided_by = ?, remark = ? where organisation = ?"
                                + " and version = ?",
                        facts.actor(),
                        it.remark(),
                        it.organisation(),
                        it.version());
        }
    }

    private void on(PaymentFileEvent event, FactsOf facts) {
        switch (event) {
            case PaymentFileMade it -> {
                run(
                        "insert into file (id, county, number, pay_day, message_id, format, sha256, debtor_account,"
                                + " made_by, made_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        it.file(),
                        it.county(),
                        it.number(),
                        it.payDay(),
                        it.messageId(),
                        it.format(),
                        it.sha256(),
                        it.debtorAccount(),
                        facts.actor(),
                        facts.at());
                for (var line : it.lines()) {
                    run(
                            "insert into line (file, number, grant_id, payment, recipient, sum, account, end_to_end)"
                                    + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                            it.file(),
                            line.number(),
                            line.grant(),
                            line.payment(),
                            line.recipient(),
                            line.sum().kroner(),
                            line.account(),
                            line.endToEndId());
                }
            }
            case PaymentFileAnswered it -> {
                run("update file set answer_day = ? where id = ?", it.day(), it.file());
                it.returned()
                        .forEach(line -> run(
                                "update line set returned = ? where file = ? and number = ?",
                                line.reason().name(),
                                it.file(),
                                line.number()));
            }
        }
    }

    /** Ids go in by their text. */
    private void run(String sql, Object... params) {
        var plain = Arrays.stream(params)
                .map(it -> it instanceof Identifier id ? id.value() : it)
                .toArray();
        jdbc.sql(sql).params(plain).update();
    }
}
