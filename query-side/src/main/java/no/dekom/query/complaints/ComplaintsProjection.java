package no.dekom.query.complaints;

import java.time.LocalDate;
import no.dekom.events.complaints.ComplaintEvent;
import no.dekom.events.complaints.ComplaintEvent.ComplaintDeadlineExtended;
import no.dekom.events.complaints.ComplaintEvent.ComplaintFiled;
import no.dekom.events.complaints.ComplaintEvent.ComplaintForwarded;
import no.dekom.events.complaints.ComplaintEvent.ComplaintReconsidered;
import no.dekom.events.complaints.ComplaintEvent.ComplaintRejected;
import no.dekom.events.complaints.ComplaintEvent.ComplaintSettled;
import no.dekom.events.complaints.ComplaintEvent.ComplaintWithdrawn;
import no.dekom.events.complaints.ComplaintEvent.EffectDeferred;
import no.dekom.events.complaints.ComplaintEvent.EffectResumed;
import no.dekom.events.complaints.ComplaintEvent.LateComplaintAdmitted;
import no.dekom.events.complaints.ComplaintOutcome;
import no.dekom.events.complaints.Reconsideration;
import no.dekom.events.decisions.GrantEvent;
import no.dekom.events.decisions.GrantEvent.DecisionApproved;
import no.dekom.events.decisions.GrantEvent.DecisionPrepared;
import no.dekom.events.decisions.GrantEvent.LetterReceived;
import no.dekom.events.decisions.GrantEvent.LetterSent;
import no.dekom.events.organisations.OrganisationEvent.MunicipalityNumberSet;
import no.dekom.events.organisations.OrganisationEvent.OrganisationRegistered;
import no.dekom.query.complaints.ComplaintView.State;
import no.dekom.query.frame.Formats;
import no.dekom.query.projections.FactsOf;
import no.dekom.query.projections.Projection;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Klagene, and the decisions that can be complained about. */
@Component
public class ComplaintsProjection implements Projection {

    private final JdbcClient jdbc;

    public ComplaintsProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "complaints";
    }

    /** Takes every event, so that the position keeps up with the log: one that no handler takes would leave it behind. */
    @EventHandler
    void on(EventMessage<?> message) {
        var facts = new FactsOf(message);
        switch (message.getPayload()) {
            case ComplaintEvent event -> on(event, facts);
            case DecisionPrepared it -> prepared(it);
            case DecisionApproved it -> approved(it, facts);
            case LetterSent it -> notice(it, facts);
            case LetterReceived it -> notice(it, facts);
            case OrganisationRegistered it ->
                run(
                        "insert into recipient (id, kind) values (?, ?)",
                        it.organisation().value(),
                        it.kind().name());
            case MunicipalityNumberSet it ->
                run(
                        "update recipient set municipality = true where id = ?",
                        it.organisation().value());
            default -> {}
        }
    }

    /** The first counts: sent, or opened by the recipient. */
    private void notice(GrantEvent it, FactsOf facts) {
        run(
                "update decision set notice = coalesce(notice, ?) where grant_id = ? and number = ?",
                LocalDate.ofInstant(facts.instant(), Formats.OSLO),
                it.grant().value(),
                it.number());
    }

    private void prepared(DecisionPrepared it) {
        run(
                "insert into decision (grant_id, number, county, year, recipient, rule_set, granted)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict (grant_id, number) do update set"
                        + " rule_set = excluded.rule_set, granted = excluded.granted",
                it.grant().value(),
                it.number(),
                it.county().value(),
                it.year(),
                it.recipient().value(),
                it.ruleSet().value(),
                it.content().granted().kroner());
    }

    /** The decision that a complaint led to ends it. */
    private void approved(DecisionApproved it, FactsOf facts) {
        run(
                "update decision set approved_at = ? where grant_id = ? and number = ?",
                facts.at(),
                it.grant().value(),
                it.number());
        run(
                "update complaint set state = 'CHANGED', deferred = false, new_decision = ? where grant_id = ?"
                        + " and state = 'TO_CHANGE'",
                it.number(),
                it.grant().value());
    }

    private void on(ComplaintEvent event, FactsOf facts) {
        run(
                "insert into step (complaint, place, name, event, at, who) values (?, ?, ?, ?::jsonb, ?, ?)",
                event.complaint().value(),
                facts.version(),
                event.getClass().getSimpleName(),
                FactsOf.json(event),
                facts.at(),
                facts.actor());
        switch (event) {
            case ComplaintDeadlineExtended it ->
                run(
                        "update decision set extended = ? where grant_id = ? and number = ?",
                        it.to(),
                        it.grant().value(),
                        it.number());
            case ComplaintFiled it -> filed(it, facts);
            case LateComplaintAdmitted it -> stands(it, State.OPEN);
            case ComplaintRejected it -> stands(it, State.REJECTED);
            case ComplaintReconsidered it ->
                stands(it, it.outcome() == Reconsideration.CHANGE ? State.TO_CHANGE : State.TO_FORWARD);
            case ComplaintForwarded it -> stands(it, State.FORWARDED);
            case ComplaintSettled it -> stands(it, after(it.outcome()));
            case ComplaintWithdrawn it -> stands(it, State.WITHDRAWN);
            case EffectDeferred it -> deferred(it, true);
            case EffectResumed it -> deferred(it, false);
        }
    }

    private static State after(ComplaintOutcome outcome) {
        return switch (outcome) {
            case KEPT -> State.KEPT;
            case CHANGED, REVERSED -> State.TO_CHANGE;
            case SENT_BACK -> State.OPEN;
        };
    }

    private void filed(ComplaintFiled it, FactsOf facts) {
        run(
                "insert into complaint (id, grant_id, number, county, recipient, state, filed, filed_at, filed_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?) on conflict (id) do update set"
                        + " state = excluded.state, filed = excluded.filed, filed_at = excluded.filed_at,"
                        + " filed_by = excluded.filed_by",
                it.complaint().value(),
                it.grant().value(),
                it.number(),
                it.county().value(),
                it.recipient().value(),
                (it.late() ? State.LATE : State.OPEN).name(),
                FactsOf.json(it),
                facts.at(),
                facts.actor());
    }

    private void stands(ComplaintEvent it, State state) {
        run(
                "update complaint set state = ? where id = ?",
                state.name(),
                it.complaint().value());
    }

    private void deferred(ComplaintEvent it, boolean deferred) {
        run(
                "update complaint set deferred = ? where id = ?",
                deferred,
                it.complaint().value());
    }

    private void run(String sql, Object... params) {
        jdbc.sql(sql).params(params).update();
    }
}
