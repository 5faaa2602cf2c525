package no.dekom.query.outcomes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.outcomes.OutcomeReport;
import no.dekom.events.outcomes.PlannedSpending;
import no.dekom.events.outcomes.ReportedMeasure;
import no.dekom.query.projections.FactsOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the reports that a person may see. Schools see those of the measures they are in, owners those of their schools, universities
 * those they take part in, the groups and the coordinator those of their network, the county governor those of its networks,
 * the auditor all, the administrator none.
 */
@Component
class Outcomes {

    private static final String VISIBLE = """
             and case
                when :role = 'AUDITOR' then true
                when :role in ('TEACHER', 'SCHOOL_LEADER', 'UNION_REPRESENTATIVE') then exists
                    (select from outcomes.party p
                     where p.measure = o.measure and p.part = 'SCHOOL' and p.organisation = :organisation)
                when :role = 'SCHOOL_OWNER' then exists
                    (select from outcomes.party p left join organisations.organisation s on s.id = p.organisation
                     where p.measure = o.measure and (p.part in ('OWNER', 'SIGNATORY') and p.organisation = :organisation
                        or p.part = 'SCHOOL' and s.parent = :organisation))
                when :role = 'UNIVERSITY_PARTNER' then exists
                    (select from outcomes.party p where p.measure = o.measure
                     and p.part in ('UNIVERSITY', 'SIGNATORY') and p.organisation = :organisation)
                when :role in ('WORKING_GROUP', 'STEERING_GROUP', 'COORDINATOR') then o.network = :organisation
                when :role = 'STATE_GOVERNOR' then exists
                    (select from organisations.organisation n where n.id = o.network and n.parent = :organisation)
                else false
            end""";

    private static final String SELECT = """
            select o.*, (select coalesce(string_agg(s.party, ','), '') from outcomes.signature s
                         where s.measure = o.measure and s.version = o.told) as signed
            from outcomes.outcome o where""";

    private final JdbcClient jdbc;

    Outcomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that the actor may see, the first due first. */
    List<OutcomeView> visibleTo(ActingAs actor) {
        var schools = schools("select o.measure from outcomes.outcome o where true" + VISIBLE, actor, "");
        return jdbc.sql(SELECT + " true" + VISIBLE + " order by due, title, measure")
                .param("role", actor.role().name())
                .param("organisation", actor.organisation().value())
                .query((row, n) -> outcome(row, schools))
                .list();
    }

    Optional<OutcomeView> find(ActingAs actor, String measure) {
        var schools = schools("select :measure", actor, measure);
        return jdbc.sql(SELECT + " o.measure = :measure" + VISIBLE)
                .param("measure", measure)
                .param("role", actor.role().name())
                .param("organisation", actor.organisation().value())
                .query((row, n) -> outcome(row, schools))
                .optional();
    }

    /** The newest report of the same measure for a year before, with the year; empty when there is none. */
    Optional<YearsReport> before(OutcomeView outcome) {
        return jdbc.sql("select year, report from outcomes.outcome where about ->> 'origin' = ? and measure <> ?"
                        + " and network = ? and year < ? and report is not null order by year desc limit 1")
                .params(
                        outcome.about().origin(),
                        outcome.measure(),
                        outcome.network().value(),
                        outcome.about().year())
                .query((row, n) ->
                        new YearsReport(row.getInt("year"), FactsOf.read(row.getString("report"), OutcomeReport.class)))
                .optional();
    }

    /** Rapporten for et år. */
    record YearsReport(int year, OutcomeReport report) {}

    /** The measures that a person has stated something on or reported. */
    Set<String> toldBy(PersonId person) {
        return Set.copyOf(jdbc.sql("select distinct measure from outcomes.told where person = ?")
                .param(person.value())
                .query(String.class)
                .list());
    }

    private static OutcomeView outcome(ResultSet row, Map<String, List<OutcomeView.SchoolGrant>> schools)
            throws SQLException {
        var measure = row.getString("measure");
        var report = row.getString("report");
        var spent = row.getLong("spent");
        return new OutcomeView(
                measure,
                new OrganisationId(row.getString("network")),
                row.getString("title"),
                row.getObject("due", LocalDate.class),
                OutcomeStage.valueOf(row.getString("state")),
                row.getLong("granted"),
                report == null ? null : spent,
                Arrays.asList(FactsOf.read(row.getString("plan"), PlannedSpending[].class)),
                FactsOf.read(row.getString("about"), ReportedMeasure.class),
                row.getInt("told"),
                row.getInt("opened_at"),
                report == null ? null : FactsOf.read(report, OutcomeReport.class),
                row.getTimestamp("expected_at").toInstant(),
                report == null ? null : sent(row),
                row.getInt("reminders"),
                row.getString("reopened_why"),
                schools.getOrDefault(measure, List.of()),
                Arrays.stream(row.getString("signed").split(","))
                        .filter(party -> !party.isEmpty())
                        .map(OrganisationId::new)
                        .toList());
    }

    private static OutcomeView.Sent sent(ResultSet row) throws SQLException {
        return new OutcomeView.Sent(
                row.getTimestamp("reported_at").toInstant(),
                new PersonId(row.getString("reported_by")),
                Role.valueOf(row.getString("reported_role")),
                new OrganisationId(row.getString("reported_for")));
    }

    private record SchoolOf(String measure, OutcomeView.SchoolGrant grant) {}

    /** The schools of some measures, under the owner that got their money, or the one they belong to. */
    private Map<String, List<OutcomeView.SchoolGrant>> schools(String measures, ActingAs actor, String measure) {
        return jdbc
                .sql("select s.measure, s.organisation as school, coalesce(g.owner, o.parent) as owner,"
                        + " coalesce(g.granted, 0) as granted, coalesce(o.name, s.organisation) as school_name,"
                        + " p.name as owner_name from outcomes.party s"
                        + " left join outcomes.outcome_school g on g.measure = s.measure and g.school = s.organisation"
                        + " left join organisations.organisation o on o.id = s.organisation"
                        + " left join organisations.organisation p on p.id = coalesce(g.owner, o.parent)"
                        + " where s.part = 'SCHOOL' and s.measure in (" + measures
                        + ") order by o.name, s.organisation")
                .param("role", actor.role().name())
                .param("organisation", actor.organisation().value())
                .param("measure", measure)
                .query((row, n) -> {
                    var owner = row.getString("owner");
                    return new SchoolOf(
                            row.getString("measure"),
                            new OutcomeView.SchoolGrant(
                                    new OrganisationId(row.getString("school")),
                                    row.getString("school_name"),
                                    owner == null ? null : new OrganisationId(owner),
                                    row.getString("owner_name"),
                                    row.getLong("granted")));
                })
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        SchoolOf::measure, Collectors.mapping(SchoolOf::grant, Collectors.toList())));
    }
}
