package no.dekom.query.allocation;

import no.dekom.events.allocation.RecommendationEvent;
import no.dekom.events.allocation.RecommendationEvent.MeasuresPrioritised;
import no.dekom.events.allocation.RecommendationEvent.RecommendationAdopted;
import no.dekom.events.allocation.RecommendationEvent.RecommendationBegun;
import no.dekom.events.allocation.RecommendationEvent.RecommendationSent;
import no.dekom.query.projections.FactsOf;
import no.dekom.query.projections.Projection;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Innstillinger, with all their versions. */
@Component
public class RecommendationProjection implements Projection {

    private final JdbcClient jdbc;

    public RecommendationProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "recommendations";
    }

    /** Takes every event, so that the position keeps up with the log: one that no handler takes would leave it behind. */
    @EventHandler
    void on(EventMessage<?> message) {
        if (message.getPayload() instanceof RecommendationEvent event) {
            on(event, new FactsOf(message));
        }
    }

    private void on(RecommendationEvent event, FactsOf facts) {
        var id = event.recommendation().value();
        switch (event) {
            case RecommendationBegun it ->
                run(
                        "insert into recommendation (id, county, year, edits, changed_at) values (?, ?, ?, 0, ?)",
                        id,
                        it.county().value(),
                        it.year(),
                        facts.at());
            case MeasuresPrioritised it ->
                run(
                        "update recommendation set measures = ?::jsonb, left_out = ?::jsonb where id = ?",
                        FactsOf.json(it.measures()),
                        FactsOf.json(it.leftOut()),
                        id);
            case RecommendationAdopted it -> adopted(id, it, facts);
            case RecommendationSent it -> {
                run(
                        "update version set sent_at = ?, sent_by = ? where recommendation = ? and version = ?",
                        facts.at(),
                        facts.actor(),
                        id,
                        it.version());
                run("update recommendation set sent_version = ? where id = ?", it.version(), id);
            }
        }
        run("update recommendation set edits = ?, changed_at = ? where id = ?", facts.version(), facts.at(), id);
    }

    private void adopted(String id, RecommendationAdopted it, FactsOf facts) {
        run(
                "insert into version (recommendation, version, content, measures, left_out, build, adopted_at, adopted_by)"
                        + " select id, ?, ?::jsonb, measures, left_out, ?, ?, ? from recommendation where id = ?",
                it.version(),
                FactsOf.json(it),
                facts.get("build"),
                facts.at(),
                facts.actor(),
                id);
        run("update recommendation set version = ? where id = ?", it.version(), id);
    }

    private void run(String sql, Object... params) {
        jdbc.sql(sql).params(params).update();
    }
}
