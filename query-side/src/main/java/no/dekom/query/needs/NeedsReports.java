package no.dekom.query.needs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.needs.MeasureContent;
import no.dekom.events.needs.NeedsContent;
import no.dekom.events.needs.NeedsReportId;
import no.dekom.query.projections.FactsOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the needs reports that a person may see: those of the own school, of the schools under one's owner, network or
 * county; a university those that a measure of its own rests on; the auditor all.
 */
@Component
class NeedsReports {

    private static final String VISIBLE = """
             and case
                when :role = 'AUDITOR' then true
                when :role in ('TEACHER', 'SCHOOL_LEADER', 'UNION_REPRESENTATIVE') then r.organisation = :mine
                when :role in ('SCHOOL_OWNER', 'COORDINATOR', 'WORKING_GROUP', 'STEERING_GROUP', 'STATE_GOVERNOR') then exists (
                    with recursive up (id) as (
                        select r.organisation union
                        select o.parent from organisations.organisation o join up on o.id = up.id
                        where o.parent is not null)
                    select from up where up.id = :mine)
                when :role = 'UNIVERSITY_PARTNER' then exists (
                    select from needs.measure_need d join needs.measure m on m.id = d.measure
                    where d.report = r.id and :mine in (m.up1, m.up2))
                else false
            end""";

    private final JdbcClient jdbc;

    NeedsReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that the actor may see, the newest school year first. */
    List<NeedsView> visibleTo(ActingAs actor) {
        return read(actor, "true", "");
    }

    Optional<NeedsView> find(ActingAs actor, String id) {
        return read(actor, "r.id = :id", id).stream().findFirst();
    }

    /** The reports a measure rests on, with a link to those that the actor may open. */
    List<MeasureSheet.NeedLine> linesFor(ActingAs actor, MeasureContent content) {
        var ids = content.needs().stream().map(NeedsReportId::value).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        var open = visibleTo(actor).stream().map(NeedsView::id).toList();
        return jdbc.sql("select r.id, o.name, r.school_year from needs.needs_report r"
                        + " left join organisations.organisation o on o.id = r.organisation"
                        + " where r.id in (:ids) order by o.name, r.school_year, r.id")
                .param("ids", ids)
                .query((row, n) -> new MeasureSheet.NeedLine(
                        row.getString(2) + ", " + row.getString(3),
                        open.contains(row.getString(1)) ? "/behov/" + row.getString(1) : null))
                .list();
    }

    private List<NeedsView> read(ActingAs actor, String where, String id) {
        return jdbc.sql("select r.*, o.name from needs.needs_report r"
                        + " left join organisations.organisation o on o.id = r.organisation where " + where + VISIBLE
                        + " order by r.school_year desc, o.name, r.id")
                .param("id", id)
                .param("role", actor.role().name())
                .param("mine", actor.organisation().value())
                .query((row, n) -> report(row))
                .list();
    }

    private static NeedsView report(ResultSet row) throws SQLException {
        var corrected = row.getTimestamp("corrected_at");
        return new NeedsView(
                row.getString("id"),
                new OrganisationId(row.getString("organisation")),
                row.getString("name"),
                FactsOf.read(row.getString("content"), NeedsContent.class),
                row.getLong("version"),
                row.getTimestamp("reported_at").toInstant(),
                new PersonId(row.getString("reported_by")),
                corrected == null ? null : corrected.toInstant(),
                row.getString("corrected_why"));
    }
}
