package no.dekom.query.needs;

import no.dekom.events.Identifier;
import no.dekom.events.OrganisationId;
import no.dekom.events.needs.LongTermPlanEvent.PlanAdopted;
import no.dekom.events.needs.LongTermPlanEvent.PlanRevised;
import no.dekom.events.needs.LongTermPlanId;
import no.dekom.events.needs.MeasureContent;
import no.dekom.events.needs.MeasureEvent;
import no.dekom.events.needs.MeasureEvent.MeasureAccepted;
import no.dekom.events.needs.MeasureEvent.MeasureAmended;
import no.dekom.events.needs.MeasureEvent.MeasureProposed;
import no.dekom.events.needs.MeasureEvent.MeasureReopened;
import no.dekom.events.needs.MeasureEvent.MeasureSentBack;
import no.dekom.events.needs.MeasureEvent.MeasureSentIn;
import no.dekom.events.needs.MeasureEvent.MeasureWithdrawn;
import no.dekom.events.needs.MeasureEvent.SchoolsJoined;
import no.dekom.events.needs.NeedsReportEvent;
import no.dekom.events.needs.NeedsReportEvent.NeedsCorrected;
import no.dekom.events.needs.NeedsReportEvent.NeedsReported;
import no.dekom.events.needs.PlanContent;
import no.dekom.query.projections.FactsOf;
import no.dekom.query.projections.Projection;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Behovsmeldinger og tiltak. */
@Component
public class NeedsProjection implements Projection {

    private final JdbcClient jdbc;

    public NeedsProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "needs";
    }

    private void run(String sql, Object... params) {
        jdbc.sql(sql).params(params).update();
    }

    /** Takes every event, so that the position keeps up with the log. */
    @EventHandler
    void on(EventMessage<?> message) {
        var facts = new FactsOf(message);
        switch (message.getPayload()) {
            case NeedsReportEvent event -> report(event, facts);
            case MeasureEvent event -> measure(event, facts);
            case PlanAdopted it -> plan(it.plan(), 1, it.organisation().value(), it.content(), null, facts);
            case PlanRevised it -> plan(it.plan(), it.version(), null, it.content(), it.reason(), facts);
            default -> {}
        }
    }

    private void report(NeedsReportEvent event, FactsOf facts) {
        switch (event) {
            case NeedsReported it ->
                run(
                        "insert into needs_report (id, organisation, school_year, content, reported_at, reported_by)"
                                + " values (?, ?, ?, ?::jsonb, ?, ?)",
                        it.report().value(),
                        it.organisation().value(),
                        it.content().schoolYear().toString(),
                        FactsOf.json(it.content()),
                        facts.at(),
                        facts.actor());
            case NeedsCorrected it ->
                run(
                        "update needs_report set content = ?::jsonb, corrected_at = ?, corrected_why = ?, version = ?"
                                + " where id = ?",
                        FactsOf.json(it.content()),
                        facts.at(),
                        it.reason(),
                        facts.version(),
                        it.report().value());
        }
    }

    /** The organisation of a revision is that of the first version. */
    private void plan(
            LongTermPlanId id, int version, String organisation, PlanContent content, String reason, FactsOf facts) {
        run(
                "insert into plan (id, version, organisation, content, reason, adopted_at) values (?, ?,"
                        + " coalesce(?, (select organisation from plan where id = ? and version = 1)), ?::jsonb, ?, ?)",
                id.value(),
                version,
                organisation,
                id.value(),
                FactsOf.json(content),
                reason,
                facts.at());
    }

    private void measure(MeasureEvent event, FactsOf facts) {
        var id = event.measure().value();
        switch (event) {
            case MeasureProposed it -> proposed(it, facts);
            case MeasureAmended it -> write(id, it.content());
            case MeasureSentIn it ->
                run("update measure set state = 'SENT_IN', sent_at = ? where id = ?", facts.at(), id);
            case MeasureSentBack it ->
                run(
                        "update measure set state = 'SENT_BACK', remarks = ?::jsonb where id = ?",
                        FactsOf.json(it.remarks()),
                        id);
            case MeasureReopened it ->
                run("update measure set state = 'SENT_IN', note = null, settled_at = null where id = ?", id);
            case MeasureAccepted it ->
                run(
                        "update measure set state = 'ACCEPTED', note = ?, settled_at = ? where id = ?",
                        it.note(),
                        facts.at(),
                        id);
            case MeasureWithdrawn it ->
                run(
                        "update measure set state = 'WITHDRAWN', note = ?, settled_at = ? where id = ?",
                        it.reason(),
                        facts.at(),
                        id);
            case SchoolsJoined it -> it.schools().forEach(school -> school(id, school, it.batch()));
        }
        run("update measure set version = ?, changed_at = ? where id = ?", facts.version(), facts.at(), id);
    }

    private void proposed(MeasureProposed it, FactsOf facts) {
        run(
                "insert into measure (id, network, owner, title, state, joint, content, version, proposed_at, changed_at)"
                        + " values (?, ?, ?, ?, 'DRAFT', ?, '{}', 1, ?, ?)",
                it.measure().value(),
                it.network().value(),
                value(it.owner()),
                it.content().title(),
                it.content().joint(),
                facts.at(),
                facts.at());
        write(it.measure().value(), it.content());
    }

    private void write(String id, MeasureContent content) {
        run(
                "update measure set title = ?, up1 = ?, up2 = ?, content = ?::jsonb where id = ?",
                content.title(),
                value(content.up1()),
                value(content.up2()),
                FactsOf.json(content),
                id);
        run("delete from measure_school where measure = ? and batch = 0", id);
        content.schools().forEach(school -> school(id, school, 0));
        run("delete from measure_need where measure = ?", id);
        content.needs().forEach(report -> run("insert into measure_need values (?, ?)", id, report.value()));
    }

    private void school(String measure, OrganisationId school, int batch) {
        run(
                "insert into measure_school (measure, school, batch) values (?, ?, ?)"
                        + " on conflict (measure, school) do update set batch = excluded.batch",
                measure,
                school.value(),
                batch);
    }

    private static String value(Identifier id) {
        return id == null ? null : id.value();
    }
}
