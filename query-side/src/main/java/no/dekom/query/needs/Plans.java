package no.dekom.query.needs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.needs.PlanContent;
import no.dekom.query.projections.FactsOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the plans that a person may see: those over one's own organisation; for the secretariat and the forum those of the
 * county; for a university those of networks where it takes part in a measure; the auditor all.
 */
@Component
class Plans {

    private static final String VISIBLE = """
             and case
                when :role = 'AUDITOR' then true
                when :role = 'ADMINISTRATOR' then false
                when :role = 'UNIVERSITY_PARTNER' then exists (
                    select from needs.measure m where m.network = p.organisation and :mine in (m.up1, m.up2))
                else exists (
                    with recursive up (id) as (
                        select cast(:mine as text) union
                        select a.parent from organisations.organisation a join up on a.id = up.id
                        where a.parent is not null)
                    select from up where up.id = p.organisation
                        or :role in ('STATE_GOVERNOR', 'FORUM_MEMBER') and up.id = o.parent)
            end""";

    private final JdbcClient jdbc;

    Plans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The plans in force that the actor may see. */
    List<PlanView> visibleTo(ActingAs actor) {
        return read(actor, "p.version = (select max(q.version) from needs.plan q where q.id = p.id)", "");
    }

    /** All versions of a plan, the newest first; none when the actor may not see it. */
    List<PlanView> versionsOf(ActingAs actor, String id) {
        return read(actor, "p.id = :id", id);
    }

    private List<PlanView> read(ActingAs actor, String where, String id) {
        return jdbc.sql("select p.*, o.name from needs.plan p"
                        + " left join organisations.organisation o on o.id = p.organisation where " + where + VISIBLE
                        + " order by o.name, p.id, p.version desc")
                .param("id", id)
                .param("role", actor.role().name())
                .param("mine", actor.organisation().value())
                .query((row, n) -> plan(row))
                .list();
    }

    private static PlanView plan(ResultSet row) throws SQLException {
        return new PlanView(
                row.getString("id"),
                row.getInt("version"),
                new OrganisationId(row.getString("organisation")),
                row.getString("name"),
                FactsOf.read(row.getString("content"), PlanContent.class),
                row.getString("reason"),
                row.getTimestamp("adopted_at").toInstant());
    }
}
