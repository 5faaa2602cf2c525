package no.dekom.command.decisions.county;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import no.dekom.eventlog.EventJson;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.decisions.GrantId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The decisions of a whole county in one go, each with what became of it, in PostgreSQL. */
@Component
class CountyRuns {

    private static final int BATCH = 500;

    /** A run whose node died is free for another after this. */
    private static final String SILENT = "interval '30 seconds'";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;
    private final JsonMapper json = EventJson.mapper();

    CountyRuns(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    enum Kind {
        PREPARE,
        APPROVE
    }

    record Run(String id, Kind kind, ActingAs actor, int year, CountyTerms terms) {}

    /** @param edits how many acts the grant had when the run began */
    record Line(int place, GrantId grant, OrganisationId recipient, int number, Nok sum, long edits) {}

    /** Null when another run goes on in the county's year. */
    Run begin(Kind kind, ActingAs actor, int year, CountyTerms terms, List<Line> lines) {
        var run = new Run(UUID.randomUUID().toString(), kind, actor, year, terms);
        try {
            jdbc.sql(
                            "insert into forms.county_run (id, kind, person, organisation, year, terms, state, begun_at, beat_at)"
                                    + " values (?, ?, ?, ?, ?, ?::jsonb, 'RUNNING', ?, now())")
                    .params(
                            run.id(),
                            kind.name(),
                            actor.person().value(),
                            actor.organisation().value(),
                            year,
                            json.writeValueAsString(terms),
                            Timestamp.from(clock.instant()))
                    .update();
        } catch (DuplicateKeyException goesOn) {
            return null;
        }
        batches.batchUpdate(
                "insert into forms.county_run_line (run, place, grant_id, recipient, number, sum, edits)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                lines,
                BATCH,
                (statement, line) -> {
                    statement.setString(1, run.id());
                    statement.setInt(2, line.place());
                    statement.setString(3, line.grant().value());
                    statement.setString(4, line.recipient().value());
                    statement.setInt(5, line.number());
                    statement.setLong(6, line.sum().kroner());
                    statement.setLong(7, line.edits());
                });
        return run;
    }

    /** Those that nobody is at, since their node died. */
    List<Run> silent() {
        return jdbc.sql("select * from forms.county_run where state = 'RUNNING' and beat_at < now() - " + SILENT)
                .query((row, n) -> run(row))
                .list();
    }

    /** Takes a run that nobody is at; false when another was first. */
    boolean take(String id) {
        return jdbc.sql("update forms.county_run set beat_at = now() where id = ? and state = 'RUNNING'"
                                + " and beat_at < now() - " + SILENT)
                        .param(id)
                        .update()
                == 1;
    }

    /** What is left to do, in order. */
    List<Line> left(String id) {
        return jdbc.sql("select * from forms.county_run_line where run = ? and outcome is null order by place")
                .param(id)
                .query((row, n) -> new Line(
                        row.getInt("place"),
                        new GrantId(row.getString("grant_id")),
                        new OrganisationId(row.getString("recipient")),
                        row.getInt("number"),
                        Nok.of(row.getLong("sum")),
                        row.getLong("edits")))
                .list();
    }

    void done(String id, int place) {
        jdbc.sql("update forms.county_run_line set outcome = 'DONE' where run = ? and place = ?")
                .params(id, place)
                .update();
        beat(id);
    }

    void stopped(String id, int place, String bokmaal, String nynorsk) {
        jdbc.sql("update forms.county_run_line set outcome = 'STOPPED', text_nb = ?, text_nn = ?"
                        + " where run = ? and place = ?")
                .params(bokmaal, nynorsk, id, place)
                .update();
        beat(id);
    }

    private void beat(String id) {
        jdbc.sql("update forms.county_run set beat_at = now() where id = ?")
                .param(id)
                .update();
    }

    void finished(String id) {
        jdbc.sql("update forms.county_run set state = 'DONE', finished_at = ? where id = ?")
                .params(Timestamp.from(clock.instant()), id)
                .update();
    }

    private Run run(ResultSet row) throws SQLException {
        return new Run(
                row.getString("id"),
                Kind.valueOf(row.getString("kind")),
                new ActingAs(
                        new PersonId(row.getString("person")),
                        Role.STATE_GOVERNOR,
                        new OrganisationId(row.getString("organisation"))),
                row.getInt("year"),
                json.readValue(row.getString("terms"), CountyTerms.class));
    }
}
