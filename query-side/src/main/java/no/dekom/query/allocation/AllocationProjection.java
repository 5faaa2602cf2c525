package no.dekom.query.allocation;

import no.dekom.events.allocation.ModelEvent;
import no.dekom.events.allocation.ModelEvent.ModelApproved;
import no.dekom.events.allocation.ModelEvent.ModelChanged;
import no.dekom.events.allocation.ModelEvent.ModelDrafted;
import no.dekom.events.allocation.ScenarioEvent;
import no.dekom.events.allocation.ScenarioEvent.ScenarioDiscarded;
import no.dekom.events.allocation.ScenarioEvent.ScenarioSaved;
import no.dekom.events.organisations.OrganisationEvent;
import no.dekom.events.organisations.PartnershipEvent;
import no.dekom.events.schemes.FrameEvent;
import no.dekom.events.schemes.FrameEvent.FrameChanged;
import no.dekom.events.schemes.FrameEvent.FrameSet;
import no.dekom.query.projections.FactsOf;
import no.dekom.query.projections.Projection;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fordelingsmodeller og scenarioer, and what they are worked out from. */
@Component
public class AllocationProjection implements Projection {

    private final JdbcClient jdbc;
    private final BasisTables basis;

    public AllocationProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.basis = new BasisTables(jdbc);
    }

    @Override
    public String name() {
        return "allocation";
    }

    /** Takes every event, so that the position keeps up with the log: one that no handler takes would leave it behind. */
    @EventHandler
    void on(EventMessage<?> message) {
        var facts = new FactsOf(message);
        switch (message.getPayload()) {
            case OrganisationEvent it -> basis.on(it, facts);
            case PartnershipEvent it -> basis.on(it);
            case FrameEvent it -> on(it);
            case ModelEvent it -> on(it, facts);
            case ScenarioEvent it -> on(it, facts);
            default -> {
                // Another capability's.
            }
        }
    }

    private void on(FrameEvent event) {
        switch (event) {
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
        }
    }

    private void on(ModelEvent event, FactsOf facts) {
        var id = event.model().value();
        switch (event) {
            case ModelDrafted it ->
                run(
                        "insert into model (id, county, rule_set, title, content, version, drafted_by, changed_by,"
                                + " changed_at) values (?, ?, ?, ?, ?::jsonb, 1, ?, ?, ?)",
                        id,
                        it.county().value(),
                        it.ruleSet().value(),
                        it.title(),
                        FactsOf.json(it.content()),
                        facts.actor(),
                        facts.actor(),
                        facts.at());
            case ModelChanged it ->
                run(
                        "update model set title = ?, content = ?::jsonb, changed_by = ?, changed_at = ? where id = ?",
                        it.title(),
                        FactsOf.json(it.content()),
                        facts.actor(),
                        facts.at(),
                        id);
            case ModelApproved it ->
                run("update model set approved_by = ?, approved_at = ? where id = ?", facts.actor(), facts.at(), id);
        }
        run("update model set version = ? where id = ?", facts.version(), id);
    }

    private void on(ScenarioEvent event, FactsOf facts) {
        switch (event) {
            case ScenarioSaved it ->
                run(
                        "insert into scenario (id, county, year, title, frame, model, content, counted_on, overrides,"
                                + " saved_by, saved_at, position) values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?::jsonb, ?, ?, ?)",
                        it.scenario().value(),
                        it.county().value(),
                        it.year(),
                        it.title(),
                        it.frame().kroner(),
                        it.model().value(),
                        FactsOf.json(it.content()),
                        it.countedOn(),
                        FactsOf.json(it.overrides()),
                        facts.actor(),
                        facts.at(),
                        facts.position());
            case ScenarioDiscarded it ->
                run(
                        "update scenario set discarded_why = ? where id = ?",
                        it.reason(),
                        it.scenario().value());
        }
    }

    private void run(String sql, Object... params) {
        jdbc.sql(sql).params(params).update();
    }
}
