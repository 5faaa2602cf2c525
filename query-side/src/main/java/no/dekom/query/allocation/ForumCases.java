package no.dekom.query.allocation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.dekom.events.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Saker i samarbeidsforumet om scenarioer. */
@Component
class ForumCases {

    private static final String READ = """
            select m.id as meeting, m.title as meeting_title, m.at, c.id, c.number, c.content ->> 'title' as title,
                s.id as scenario, s.title as scenario_title, s.year, s.frame
            from meetings.agenda_case c join meetings.meeting m on m.id = c.meeting
            left join allocation.scenario s on s.id = c.content -> 'subject' ->> 'id'
                and c.content -> 'subject' ->> 'kind' = 'SCENARIO'
            """;

    private final JdbcClient jdbc;

    ForumCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** En sak i et møte. @param scenario what it was about; null when it was about something else, and so are those after it */
    public record ForumCase(
            String meeting,
            String meetingTitle,
            Instant at,
            String id,
            int number,
            String title,
            String scenario,
            String scenarioTitle,
            int year,
            long frame) {}

    /** Those where the county's forum agreed to a scenario of the county, the newest first. */
    List<ForumCase> agreed(OrganisationId county) {
        return read(
                "join organisations.organisation f on f.id = m.forum where f.parent = ? and s.county = f.parent"
                        + " and c.removed_why is null and (c.conclusion ->> 'adopted')::boolean"
                        + " order by m.at desc, c.number",
                county.value());
    }

    Optional<ForumCase> find(String meeting, String agendaCase) {
        return read("where m.id = ? and c.id = ?", meeting, agendaCase).stream().findFirst();
    }

    private List<ForumCase> read(String where, String... params) {
        return jdbc.sql(READ + where)
                .params((Object[]) params)
                .query((row, n) -> new ForumCase(
                        row.getString("meeting"),
                        row.getString("meeting_title"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("id"),
                        row.getInt("number"),
                        row.getString("title"),
                        row.getString("scenario"),
                        row.getString("scenario_title"),
                        row.getInt("year"),
                        row.getLong("frame")))
                .list();
    }
}
