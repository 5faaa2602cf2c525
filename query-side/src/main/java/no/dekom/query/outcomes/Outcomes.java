package no.dekom.query.outcomes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.outcomes.OutcomeReport;
import no.dekom.events.outcomes.PlannedSpending;
import no.dekom.query.projections.FactsOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the reports that a person may see. Schools see their own, owners those of their schools, the groups and the
 * coordinator those of their network, the county governor those of its networks, the auditor all, the administrator none.
 */
@Component
class Outcomes {

    private static final String VISIBLE = """
             and case
                when :role = 'AUDITOR' then true
                when :role in ('TEACHER', 'SCHOOL_LEADER', 'UNION_REPRESENTATIVE') then exists
                    (select from outcomes.outcome_school s where s.measure = o.measure and s.school = :organisation)
                when :role = 'SCHOOL_OWNER' then exists
                    (select from outcomes.outcome_school s where s.measure = o.measure and s.owner = :organisation)
                when :role in ('WORKING_GROUP', 'STEERING_GROUP', 'COORDINATOR') then o.network = :organisation
                when :role = 'STATE_GOVERNOR' then exists
                    (select from organisations.organisation n where n.id = o.network and n.parent = :organisation)
                else false
            end""";

    private final JdbcClient jdbc;

    Outcomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that the actor may see, the first due first. */
    List<OutcomeView> visibleTo(ActingAs actor) {
        return jdbc.sql("select * from outcomes.outcome o where true" + VISIBLE + " order by due, title, measure")
                .param("role", actor.role().name())
                .param("organisation", actor.organisation().value())
                .query((row, n) -> outcome(row))
                .list();
    }

    Optional<OutcomeView> find(ActingAs actor, String measure) {
        return jdbc.sql("select * from outcomes.outcome o where o.measure = :measure" + VISIBLE)
                .param("measure", measure)
                .param("role", actor.role().name())
                .param("organisation", actor.organisation().value())
                .query((row, n) -> outcome(row))
                .optional();
    }

    private OutcomeView outcome(ResultSet row) throws SQLException {
        var measure = row.getString("measure");
        var report = row.getString("report");
        var spent = row.getLong("spent");
        return new OutcomeView(
                measure,
                new OrganisationId(row.getString("network")),
                row.getString("title"),
                row.getObject("due", LocalDate.class),
                row.getString("state").equals("REPORTED"),
                row.getLong("granted"),
                report == null ? null : spent,
                Arrays.asList(FactsOf.read(row.getString("plan"), PlannedSpending[].class)),
                report == null ? null : FactsOf.read(report, OutcomeReport.class),
                row.getTimestamp("expected_at").toInstant(),
                report == null ? null : sent(row),
                row.getInt("reminders"),
                row.getString("reopened_why"),
                schools(measure));
    }

    private static OutcomeView.Sent sent(ResultSet row) throws SQLException {
        return new OutcomeView.Sent(
                row.getTimestamp("reported_at").toInstant(),
                new PersonId(row.getString("reported_by")),
                Role.valueOf(row.getString("reported_role")),
                new OrganisationId(row.getString("reported_for")));
    }

    private List<OutcomeView.SchoolGrant> schools(String measure) {
        return jdbc.sql("select s.*, o.name as school_name, p.name as owner_name from outcomes.outcome_school s"
                        + " left join organisations.organisation o on o.id = s.school"
                        + " left join organisations.organisation p on p.id = s.owner"
                        + " where s.measure = ? order by o.name, s.school")
                .param(measure)
                .query((row, n) -> new OutcomeView.SchoolGrant(
                        new OrganisationId(row.getString("school")),
                        row.getString("school_name"),
                        new OrganisationId(row.getString("owner")),
                        row.getString("owner_name"),
                        row.getLong("granted")))
                .list();
    }
}
