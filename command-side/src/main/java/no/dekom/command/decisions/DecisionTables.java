package no.dekom.command.decisions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.dekom.allocation.Kept;
import no.dekom.command.edge.KeptInTransaction;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.RuleSetId;
import no.dekom.events.allocation.RecommendationEvent.RecommendationAdopted;
import no.dekom.events.allocation.RecommendationEvent.RecommendationBegun;
import no.dekom.events.allocation.RecommendationEvent.RecommendationSent;
import no.dekom.events.allocation.RecommendationId;
import no.dekom.events.decisions.GrantEvent.DecisionApproved;
import no.dekom.events.decisions.GrantEvent.DecisionPrepared;
import no.dekom.events.decisions.GrantEvent.DecisionSentBack;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.schemes.FrameEvent.FrameChanged;
import no.dekom.events.schemes.FrameEvent.FrameSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The grounds of decisions in PostgreSQL. */
@Component
public class DecisionTables implements DecisionGrounds, KeptInTransaction {

    private final JdbcClient jdbc;

    public DecisionTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void on(Object event) {
        switch (event) {
            case FrameSet it ->
                run(
                        "insert into command.decision_frame (id, county, year, sum) values (?, ?, ?, ?)",
                        it.frame().value(),
                        it.county().value(),
                        it.year(),
                        it.sum().kroner());
            case FrameChanged it ->
                run(
                        "update command.decision_frame set sum = ? where id = ?",
                        it.sum().kroner(),
                        it.frame().value());
            case RecommendationBegun it ->
                run(
                        "insert into command.recommendation (id, county, year) values (?, ?, ?)",
                        it.recommendation().value(),
                        it.county().value(),
                        it.year());
            case RecommendationAdopted it -> adopted(it);
            case RecommendationSent it ->
                run(
                        "update command.recommendation set sent_version = ? where id = ?",
                        it.version(),
                        it.recommendation().value());
            case DecisionPrepared it -> prepared(it);
            case DecisionSentBack it ->
                run(
                        "update command.decided_grant set waits = false, edits = edits + 1 where id = ?",
                        it.grant().value());
            case DecisionApproved it ->
                run(
                        "update command.decided_grant set waits = false, in_force = prepared, edits = edits + 1"
                                + " where id = ?",
                        it.grant().value());
            default -> {}
        }
    }

    private void adopted(RecommendationAdopted it) {
        var id = it.recommendation().value();
        run(
                "update command.recommendation set version = ?, rule_set = ? where id = ?",
                it.version(),
                it.ruleSet().value(),
                id);
        run("delete from command.recommended_sum where recommendation = ?", id);
        var place = 0;
        for (var line : Kept.of(it).entrySet()) {
            run(
                    "insert into command.recommended_sum (recommendation, place, recipient, sum) values (?, ?, ?, ?)",
                    id,
                    place++,
                    line.getKey().value(),
                    line.getValue().kroner());
        }
    }

    private void prepared(DecisionPrepared it) {
        run(
                "insert into command.decided_grant (id, county, year, recipient, number, version, prepared, departs,"
                        + " waits, edits) values (?, ?, ?, ?, ?, ?, ?, ?, true, 1) on conflict (id) do update set number = excluded.number,"
                        + " version = excluded.version, prepared = excluded.prepared, departs = excluded.departs, waits = true,"
                        + " edits = decided_grant.edits + 1",
                it.grant().value(),
                it.county().value(),
                it.year(),
                it.recipient().value(),
                it.number(),
                it.version(),
                it.content().granted().kroner(),
                !it.content().granted().equals(it.recommended()));
    }

    private void run(String sql, Object... params) {
        jdbc.sql(sql).params(params).update();
    }

    @Override
    public Optional<Newest> newest(OrganisationId county, int year) {
        return jdbc.sql("select * from command.recommendation where county = ? and year = ? and version > 0 for share")
                .params(county.value(), year)
                .query((row, n) -> new Newest(
                        new RecommendationId(row.getString("id")),
                        row.getInt("version"),
                        new RuleSetId(row.getString("rule_set")),
                        row.getInt("version") == row.getInt("sent_version")))
                .optional();
    }

    @Override
    public Nok recommended(RecommendationId recommendation, OrganisationId recipient) {
        return jdbc.sql("select sum from command.recommended_sum where recommendation = ? and recipient = ?")
                .params(recommendation.value(), recipient.value())
                .query((row, n) -> Nok.of(row.getLong(1)))
                .optional()
                .orElse(Nok.ZERO);
    }

    @Override
    public List<Line> recommended(RecommendationId recommendation) {
        return jdbc.sql("select recipient, sum from command.recommended_sum where recommendation = ? and sum > 0"
                        + " order by place")
                .param(recommendation.value())
                .query((row, n) -> new Line(new OrganisationId(row.getString("recipient")), Nok.of(row.getLong("sum"))))
                .list();
    }

    @Override
    public Nok heldFrame(OrganisationId county, int year) {
        return jdbc.sql("select sum from command.decision_frame where county = ? and year = ? for update")
                .params(county.value(), year)
                .query((row, n) -> Nok.of(row.getLong(1)))
                .optional()
                .orElse(Nok.ZERO);
    }

    @Override
    public Nok grantedToOthers(OrganisationId county, int year, GrantId but, boolean planned) {
        var sum = planned ? "case when waits then prepared else in_force end" : "in_force";
        return jdbc.sql("select coalesce(sum(" + sum + "), 0) from command.decided_grant"
                        + " where county = ? and year = ? and id <> ?")
                .params(county.value(), year, but.value())
                .query((row, n) -> Nok.of(row.getLong(1)))
                .single();
    }

    @Override
    public List<Waiting> waiting(OrganisationId county, int year) {
        return jdbc.sql("select * from command.decided_grant where county = ? and year = ? and waits"
                        + " order by recipient")
                .params(county.value(), year)
                .query((row, n) -> new Waiting(
                        new GrantId(row.getString("id")),
                        new OrganisationId(row.getString("recipient")),
                        row.getInt("number"),
                        Nok.of(row.getLong("prepared")),
                        row.getLong("edits")))
                .list();
    }

    @Override
    public Map<GrantId, Long> edits(OrganisationId county, int year) {
        var edits = new HashMap<GrantId, Long>();
        jdbc.sql("select id, edits from command.decided_grant where county = ? and year = ?")
                .params(county.value(), year)
                .query(row -> {
                    edits.put(new GrantId(row.getString("id")), row.getLong("edits"));
                });
        return edits;
    }

    @Override
    public List<OrganisationId> settled(OrganisationId county, int year) {
        return jdbc.sql("select recipient from command.decided_grant g join command.recommendation r"
                        + " on r.county = g.county and r.year = g.year where g.county = ? and g.year = ?"
                        + " and (g.in_force is not null or g.departs or g.version = r.version)")
                .params(county.value(), year)
                .query((row, n) -> new OrganisationId(row.getString(1)))
                .list();
    }
}
