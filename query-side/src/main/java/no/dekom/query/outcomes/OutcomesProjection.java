package no.dekom.query.outcomes;

import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.outcomes.Grant;
import no.dekom.events.outcomes.MeasureId;
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

/** Rapporter som ventes og som er sendt, with what each has said, who has signed, and the control of them. */
@Component
public class OutcomesProjection implements Projection {

    private final JdbcClient jdbc;
    private final ToldRows told;

    public OutcomesProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.told = new ToldRows(jdbc);
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
                        "update outcome set state = 'EXPECTED', due = ?, reopened_why = ?, opened_at = told where measure = ?",
                        it.due(),
                        it.reason(),
                        it.measure().value());
            case OutcomeReminded it ->
                run(
                        "update outcome set reminders = ? where measure = ?",
                        it.number(),
                        it.measure().value());
            case StatementGiven it -> told.statement(it, facts);
            case OutcomeSigned it -> told.signed(it, facts);
            case OutcomeAccepted it -> {
                told.control(it.measure(), it.version(), "ACCEPTED", it.remark(), null, facts);
                run(
                        "update outcome set state = 'ACCEPTED' where measure = ?",
                        it.measure().value());
            }
            case MoreAskedFor it -> {
                told.control(it.measure(), it.version(), "ASKED", it.question(), it.due(), facts);
                run(
                        "update outcome set state = 'MORE_ASKED_FOR', due = ?, opened_at = told where measure = ?",
                        it.due(),
                        it.measure().value());
            }
            case OutcomeRemarked it -> told.control(it.measure(), it.version(), "REMARKED", it.remark(), null, facts);
        }
        run(
                "update outcome set version = ? where measure = ?",
                facts.version(),
                event.measure().value());
    }

    private void expected(OutcomeExpected it, FactsOf facts) {
        run(
                "insert into outcome (measure, network, title, due, state, granted, plan, about, year, version, expected_at)"
                        + " values (?, ?, ?, ?, 'EXPECTED', ?, ?::jsonb, ?::jsonb, ?, 1, ?)",
                it.measure().value(),
                it.network().value(),
                it.title(),
                it.due(),
                Nok.sum(it.grants().stream().map(Grant::sum).toList()).kroner(),
                FactsOf.json(it.plan()),
                FactsOf.json(it.about()),
                it.about().year(),
                facts.at());
        it.grants()
                .forEach(grant -> run(
                        "insert into outcome_school (measure, school, owner, granted) values (?, ?, ?, ?)",
                        it.measure().value(),
                        grant.school().value(),
                        grant.owner().value(),
                        grant.sum().kroner()));
        it.about().schools().forEach(school -> party(it.measure(), "SCHOOL", school));
        it.about().universities().forEach(university -> party(it.measure(), "UNIVERSITY", university));
        it.about().signatories().forEach(signatory -> party(it.measure(), "SIGNATORY", signatory));
        it.grants().forEach(grant -> party(it.measure(), "OWNER", grant.owner()));
        if (it.about().owner() != null) {
            party(it.measure(), "OWNER", it.about().owner());
        }
    }

    private void party(MeasureId measure, String part, OrganisationId organisation) {
        run(
                "insert into party (measure, part, organisation) values (?, ?, ?) on conflict do nothing",
                measure.value(),
                part,
                organisation.value());
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
        told.report(it, facts);
    }
}
