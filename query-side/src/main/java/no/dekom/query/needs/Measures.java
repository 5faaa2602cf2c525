package no.dekom.query.needs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.needs.MeasureContent;
import no.dekom.events.needs.Remark;
import no.dekom.query.projections.FactsOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the measures that a person may see. The network's people see theirs, an owner its own and the network's, schools and
 * universities those they take part in, the secretariat what has been sent to it, the forum what is accepted; an accepted
 * joint measure is open to the whole county, and all that has been sent in to the auditor.
 */
@Component
class Measures {

    private static final String VISIBLE = """
             and case
                when :role = 'AUDITOR' then m.sent_at is not null
                when :role in ('COORDINATOR', 'WORKING_GROUP', 'STEERING_GROUP') and m.network = :mine then true
                when :role = 'SCHOOL_OWNER' and (m.owner = :mine or m.owner is null and exists (
                    select from organisations.organisation o where o.id = :mine and o.parent = m.network)) then true
                when :role in ('TEACHER', 'SCHOOL_LEADER', 'UNION_REPRESENTATIVE') and exists (
                    select from needs.measure_school s where s.measure = m.id and s.school = :mine) then true
                when :role = 'UNIVERSITY_PARTNER' then m.up1 is not distinct from :mine or m.up2 is not distinct from :mine
                when :role = 'STATE_GOVERNOR' then m.sent_at is not null and exists (
                    select from organisations.organisation n where n.id = m.network and n.parent = :mine)
                when :role = 'FORUM_MEMBER' then m.state = 'ACCEPTED' and exists (
                    select from organisations.organisation n join organisations.organisation f on f.parent = n.parent
                    where n.id = m.network and f.id = :mine and f.kind = 'FORUM')
                when :role = 'ADMINISTRATOR' then false
                else m.joint and m.state = 'ACCEPTED' and exists (
                    with recursive up (id) as (
                        select cast(:mine as text) union
                        select o.parent from organisations.organisation o join up on o.id = up.id
                        where o.parent is not null)
                    select from up join organisations.organisation n on n.parent = up.id where n.id = m.network)
            end""";

    private final JdbcClient jdbc;

    Measures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that the actor may see, the last changed first. */
    List<MeasureView> visibleTo(ActingAs actor) {
        return read(actor, "true", "");
    }

    Optional<MeasureView> find(ActingAs actor, String id) {
        return read(actor, "m.id = :id", id).stream().findFirst();
    }

    /** The measures that rest on a needs report. */
    List<MeasureView> restingOn(ActingAs actor, String report) {
        return read(
                actor, "exists (select from needs.measure_need d where d.measure = m.id and d.report = :id)", report);
    }

    private List<MeasureView> read(ActingAs actor, String where, String id) {
        return jdbc.sql("select m.* from needs.measure m where " + where + VISIBLE
                        + " order by m.changed_at desc, m.id")
                .param("id", id)
                .param("role", actor.role().name())
                .param("mine", actor.organisation().value())
                .query((row, n) -> measure(row))
                .list();
    }

    private MeasureView measure(ResultSet row) throws SQLException {
        var owner = row.getString("owner");
        var sent = row.getTimestamp("sent_at");
        return new MeasureView(
                row.getString("id"),
                new OrganisationId(row.getString("network")),
                owner == null ? null : new OrganisationId(owner),
                row.getString("title"),
                MeasureView.State.valueOf(row.getString("state")),
                row.getBoolean("joint"),
                FactsOf.read(row.getString("content"), MeasureContent.class),
                List.of(FactsOf.read(row.getString("remarks"), Remark[].class)),
                row.getString("note"),
                row.getLong("version"),
                row.getTimestamp("proposed_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                sent == null ? null : sent.toInstant(),
                joined(row.getString("id")));
    }

    private List<MeasureView.Joined> joined(String measure) {
        return jdbc.sql("select school, batch from needs.measure_school where measure = ? and batch > 0"
                        + " order by batch, school")
                .param(measure)
                .query((row, n) -> new MeasureView.Joined(new OrganisationId(row.getString(1)), row.getInt(2)))
                .list();
    }
}
