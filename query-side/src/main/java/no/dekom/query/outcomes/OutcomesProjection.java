package no.dekom.query.outcomes;

import no.dekom.events.Nok;
import no.dekom.events.outcomes.Grant;
import no.dekom.events.outcomes.OutcomeEvent;
import no.dekom.events.outcomes.OutcomeEvent.MoreAskedFor;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeAccepted;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeExpected;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeRemarked;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReminded;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReopened;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReported;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeSigned;
import no.dekom.events.outcomes.OutcomeEvent.StatementGiven;
import no.dekom.events.outcomes.SpendingLine;
import no.dekom.query.projections.FactsOf;
import no.dekom.query.projections.Projection;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rapporter som ventes og som er sendt. */
@Component
public class OutcomesProjection implements Projection {

    private final JdbcClient jdbc;

    public OutcomesProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "outcomes";
    }

    private void run(String sql, Object... params) {
        jdbc.sql(sql).params(params).update();
    }

    /** Takes every event, so that the position keeps up with the log: one that no handler takes would leave it behind. */
    @EventHandler
    void on(EventMessage<?> message) {
        if (message.getPayload() instanceof OutcomeEvent event) {
            on(event, message);
        }
    }

    private void on(OutcomeEvent event, EventMessage<?> message) {
        var facts = new FactsOf(message);
        switch (event) {
            case OutcomeExpected it -> expected(it, facts);
            case OutcomeReported it -> reported(it, facts);
            case OutcomeReopened it ->
                run(
                        "update outcome set state = 'EXPECTED', due = ?, reopened_why = ? where measure = ?",
                        it.due(),
                        it.reason(),
                        it.measure().value());
            case OutcomeReminded it ->
                run(
                        "update outcome set reminders = ? where measure = ?",
                        it.number(),
                        it.measure().value());
            case StatementGiven it -> {}
            case OutcomeSigned it -> {}
            case OutcomeAccepted it -> {}
            case MoreAskedFor it -> {}
            case OutcomeRemarked it -> {}
        }
        run(
                "update outcome set version = ? where measure = ?",
                facts.version(),
                event.measure().value());
    }

    private void expected(OutcomeExpected it, FactsOf facts) {
        run(
                "insert into outcome (measure, network, title, due, state, granted, plan, version, expected_at)"
                        + " values (?, ?, ?, ?, 'EXPECTED', ?, ?::jsonb, 1, ?)",
                it.measure().value(),
                it.network().value(),
                it.title(),
                it.due(),
                Nok.sum(it.grants().stream().map(Grant::sum).toList()).kroner(),
                FactsOf.json(it.plan()),
                facts.at());
        it.grants()
                .forEach(grant -> run(
                        "insert into outcome_school (measure, school, owner, granted) values (?, ?, ?, ?)",
                        it.measure().value(),
                        grant.school().value(),
                        grant.owner().value(),
                        grant.sum().kroner()));
    }

    private void reported(OutcomeReported it, FactsOf facts) {
        run(
                "update outcome set state = 'REPORTED', report = ?::jsonb, spent = ?, reported_at = ?, reported_by = ?,"
                        + " reported_role = ?, reported_for = ?, reopened_why = null where measure = ?",
                FactsOf.json(it.report()),
                Nok.sum(it.report().spending().stream().map(SpendingLine::spent).toList())
                        .kroner(),
                facts.at(),
                facts.actor(),
                facts.get("role"),
                facts.get("organisation"),
                it.measure().value());
    }
}
