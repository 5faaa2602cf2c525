package no.dekom.query.schemes;

import no.dekom.events.schemes.FrameEvent;
import no.dekom.events.schemes.RuleSetEvent;
import no.dekom.events.schemes.RuleSetEvent.RuleSetApproved;
import no.dekom.events.schemes.RuleSetEvent.RuleSetChanged;
import no.dekom.events.schemes.RuleSetEvent.RuleSetDrafted;
import no.dekom.events.schemes.RuleSetEvent.RuleSetEnded;
import no.dekom.query.projections.FactsOf;
import no.dekom.query.projections.Projection;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Regelsett, from draft to their last day, and the frames of the counties. */
@Component
public class SchemesProjection implements Projection {

    private final JdbcClient jdbc;
    private final FrameTable frames;

    public SchemesProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.frames = new FrameTable(jdbc);
    }

    @Override
    public String name() {
        return "schemes";
    }

    /** Takes every event, so that the position keeps up with the log: one that no handler takes would leave it behind. */
    @EventHandler
    void on(EventMessage<?> message) {
        if (message.getPayload() instanceof RuleSetEvent event) {
            on(event, new FactsOf(message));
        } else if (message.getPayload() instanceof FrameEvent event) {
            frames.on(event, new FactsOf(message));
        }
    }

    private void on(RuleSetEvent event, FactsOf facts) {
        var id = event.ruleSet().value();
        switch (event) {
            case RuleSetDrafted it ->
                run(
                        "insert into rule_set (id, scheme, title, content, version, drafted_by, drafted_in, changed_by, changed_at)"
                                + " values (?, ?, ?, ?::jsonb, 1, ?, ?, ?, ?)",
                        id,
                        it.scheme().name(),
                        it.title(),
                        FactsOf.json(it.content()),
                        facts.actor(),
                        facts.get("organisation"),
                        facts.actor(),
                        facts.at());
            case RuleSetChanged it ->
                run(
                        "update rule_set set content = ?::jsonb, changed_by = ?, changed_at = ? where id = ?",
                        FactsOf.json(it.content()),
                        facts.actor(),
                        facts.at(),
                        id);
            case RuleSetApproved it ->
                run(
                        "update rule_set set from_date = ?, to_date = ?, approved_by = ?, approved_at = ? where id = ?",
                        it.from(),
                        it.to(),
                        facts.actor(),
                        facts.at(),
                        id);
            case RuleSetEnded it -> run("update rule_set set to_date = ? where id = ?", it.lastDay(), id);
        }
        run("update rule_set set version = ? where id = ?", facts.version(), id);
    }

    private void run(String sql, Object... params) {
        jdbc.sql(sql).params(params).update();
    }
}
