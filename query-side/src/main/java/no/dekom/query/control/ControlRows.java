package no.dekom.query.control;

import no.dekom.events.audit.ControlEvent;
import no.dekom.events.audit.ControlEvent.CaseExamined;
import no.dekom.events.audit.ControlEvent.ControlBegun;
import no.dekom.events.audit.ControlEvent.ControlClosed;
import no.dekom.events.audit.ControlEvent.FindingAnswered;
import no.dekom.events.audit.ControlEvent.FindingClosed;
import no.dekom.events.audit.ControlEvent.FindingMade;
import no.dekom.events.audit.ControlEvent.SampleDrawn;
import no.dekom.query.projections.FactsOf;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Kontroller med utvalg og funn, as rows. */
final class ControlRows {

    private final JdbcClient jdbc;

    ControlRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private void run(String sql, Object... params) {
        jdbc.sql(sql).params(params).update();
    }

    void on(ControlEvent event, FactsOf facts) {
        var id = event.control().value();
        switch (event) {
            case ControlBegun it ->
                run(
                        "insert into control (id, begun, begun_by, begun_at) values (?, ?::jsonb, ?, ?)",
                        id,
                        FactsOf.json(it),
                        facts.actor(),
                        facts.at());
            case SampleDrawn it ->
                run(
                        "insert into sample (control, number, drawn, at, actor) values (?, ?, ?::jsonb, ?, ?)",
                        id,
                        it.number(),
                        FactsOf.json(it),
                        facts.at(),
                        facts.actor());
            case CaseExamined it ->
                run(
                        "insert into examined (control, kind, id, at, actor) values (?, ?, ?, ?, ?)",
                        id,
                        it.about().kind().name(),
                        it.about().id(),
                        facts.at(),
                        facts.actor());
            case FindingMade it ->
                run(
                        "insert into finding (control, number, owner, made, made_at, made_by)"
                                + " values (?, ?, ?, ?::jsonb, ?, ?)",
                        id,
                        it.number(),
                        it.owner().value(),
                        FactsOf.json(it),
                        facts.at(),
                        facts.actor());
            case FindingAnswered it ->
                run(
                        "update finding set answer = ?, answered_at = ?, answered_by = ? where control = ? and number = ?",
                        it.answer(),
                        facts.at(),
                        facts.actor(),
                        id,
                        it.number());
            case FindingClosed it ->
                run(
                        "update finding set outcome = ?, remark = ?, closed_at = ? where control = ? and number = ?",
                        it.outcome().name(),
                        it.remark(),
                        facts.at(),
                        id,
                        it.number());
            case ControlClosed it ->
                run("update control set report = ?, closed_at = ? where id = ?", it.report(), facts.at(), id);
        }
        run("update control set version = ? where id = ?", facts.version(), id);
    }
}
