package no.dekom.query.accounts;

import no.dekom.allocation.Kept;
import no.dekom.events.accounts.AccountsEvent;
import no.dekom.events.allocation.RecommendationEvent.RecommendationAdopted;
import no.dekom.events.allocation.RecommendationEvent.RecommendationBegun;
import no.dekom.events.allocation.RecommendationEvent.RecommendationSent;
import no.dekom.events.decisions.GrantEvent.DecisionApproved;
import no.dekom.events.decisions.GrantEvent.DecisionPrepared;
import no.dekom.events.payments.PaymentEvent;
import no.dekom.events.payments.PaymentEvent.PaymentConfirmed;
import no.dekom.events.payments.PaymentEvent.PaymentOrdered;
import no.dekom.events.payments.PaymentEvent.PaymentReturned;
import no.dekom.events.schemes.FrameEvent.FrameChanged;
import no.dekom.events.schemes.FrameEvent.FrameSet;
import no.dekom.query.projections.FactsOf;
import no.dekom.query.projections.Projection;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Regnskap for bruk av midler: what each grant is, what is paid of it, and what became of that. */
@Component
public class AccountsProjection implements Projection {

    private final JdbcClient jdbc;
    private final UseRows rows;

    public AccountsProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new UseRows(jdbc);
    }

    @Override
    public String name() {
        return "accounts";
    }

    /** Takes every event, so that the position keeps up with the log: one that no handler takes would leave it behind. */
    @EventHandler
    void on(EventMessage<?> message) {
        switch (message.getPayload()) {
            case AccountsEvent it -> rows.on(it, new FactsOf(message));
            case PaymentEvent it -> on(it);
            case DecisionPrepared it ->
                run(
                        "insert into grant_use (grant_id, county, year, recipient, prepared) values (?, ?, ?, ?, ?::jsonb)"
                                + " on conflict (grant_id) do update set prepared = excluded.prepared",
                        it.grant().value(),
                        it.county().value(),
                        it.year(),
                        it.recipient().value(),
                        FactsOf.json(it));
            case DecisionApproved it -> approved(it);
            case RecommendationBegun it ->
                run(
                        "insert into recommendation (id, county, year) values (?, ?, ?)",
                        it.recommendation().value(),
                        it.county().value(),
                        it.year());
            case RecommendationAdopted it ->
                Kept.of(it)
                        .forEach((recipient, sum) -> run(
                                "insert into recommended (recommendation, version, recipient, sum) values (?, ?, ?, ?)",
                                it.recommendation().value(),
                                it.version(),
                                recipient.value(),
                                sum.kroner()));
            case RecommendationSent it ->
                run(
                        "update recommendation set sent_version = ? where id = ?",
                        it.version(),
                        it.recommendation().value());
            case FrameSet it ->
                run(
                        "insert into frame (id, county, year, sum) values (?, ?, ?, ?)",
                        it.frame().value(),
                        it.county().value(),
                        it.year(),
                        it.sum().kroner());
            case FrameChanged it ->
                run(
                        "update frame set sum = ? where id = ?",
                        it.sum().kroner(),
                        it.frame().value());
            default -> {}
        }
    }

    private void approved(DecisionApproved it) {
        var id = it.grant().value();
        run(
                "update grant_use set in_force = prepared, granted = (prepared #>> '{content,granted}')::bigint,"
                        + " own_share = (prepared #>> '{content,ownShare}')::bigint,"
                        + " due = case when moved then due else (prepared #>> '{content,reportBy}')::date end"
                        + " where grant_id = ?",
                id);
        rows.recount(id);
    }

    private void on(PaymentEvent event) {
        var id = event.grant().value();
        switch (event) {
            case PaymentOrdered it ->
                run(
                        "insert into payment (grant_id, payment, sum) values (?, ?, ?)",
                        id,
                        it.payment(),
                        it.sum().kroner());
            case PaymentConfirmed it -> {
                run(
                        "update payment set value_day = ? where grant_id = ? and payment = ?",
                        it.valueDay(),
                        id,
                        it.payment());
                rows.recount(id);
            }
            case PaymentReturned it -> {
                run("update payment set value_day = null where grant_id = ? and payment = ?", id, it.payment());
                rows.recount(id);
            }
            default -> {}
        }
    }

    private void run(String sql, Object... params) {
        jdbc.sql(sql).params(params).update();
    }
}
