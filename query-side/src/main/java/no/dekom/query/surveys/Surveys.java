package no.dekom.query.surveys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.surveys.CountedAnswers;
import no.dekom.events.surveys.InstrumentContent;
import no.dekom.events.surveys.SurveyBreakdown;
import no.dekom.events.surveys.SurveyGroup;
import no.dekom.query.projections.FactsOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Leser spørreskjemaer og undersøkelser. */
@Component
class Surveys {

    private final JdbcClient jdbc;

    Surveys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All rounds, the newest first. */
    List<SurveyView> all() {
        return jdbc.sql("select * from surveys.round order by opened_at desc, id")
                .query((row, n) -> survey(row))
                .list();
    }

    List<SurveyView> askedBy(OrganisationId asker) {
        return jdbc.sql("select * from surveys.round where asker = ? order by year, opened_at, id")
                .param(asker.value())
                .query((row, n) -> survey(row))
                .list();
    }

    Optional<SurveyView> find(String id) {
        return jdbc.sql("select * from surveys.round where id = ?")
                .param(id)
                .query((row, n) -> survey(row))
                .optional();
    }

    /** Title of the measure a round is about; empty when it is about none. */
    Optional<String> measure(SurveyView survey) {
        return jdbc.sql("select title from outcomes.outcome where measure = ?")
                .param(survey.measure())
                .query(String.class)
                .optional();
    }

    /** Each form in its newest version. */
    List<InstrumentView> instruments() {
        return jdbc.sql("select * from (select distinct on (id) * from surveys.instrument order by id, version desc) it"
                        + " order by published_at desc, id")
                .query((row, n) -> instrument(row))
                .list();
    }

    /** The versions of a form, the newest first; empty when there is none. */
    List<InstrumentView> versions(String id) {
        return jdbc.sql("select * from surveys.instrument where id = ? order by version desc")
                .param(id)
                .query((row, n) -> instrument(row))
                .list();
    }

    /** The questions a round asks. */
    InstrumentView asked(SurveyView survey) {
        return jdbc.sql("select * from surveys.instrument where id = ? and version = ?")
                .params(survey.instrument(), survey.version())
                .query((row, n) -> instrument(row))
                .single();
    }

    private static InstrumentView instrument(ResultSet row) throws SQLException {
        return new InstrumentView(
                row.getString("id"),
                row.getInt("version"),
                new OrganisationId(row.getString("owner")),
                FactsOf.read(row.getString("content"), InstrumentContent.class),
                row.getTimestamp("published_at").toInstant(),
                new PersonId(row.getString("published_by")));
    }

    private static SurveyView survey(ResultSet row) throws SQLException {
        var counted = row.getString("counted");
        var reminded = row.getTimestamp("last_reminder");
        return new SurveyView(
                row.getString("id"),
                new OrganisationId(row.getString("asker")),
                row.getInt("year"),
                row.getString("title"),
                row.getString("instrument"),
                row.getInt("version"),
                row.getString("measure"),
                SurveyBreakdown.valueOf(row.getString("shown_by")),
                row.getInt("threshold"),
                List.of(FactsOf.read(row.getString("groups"), SurveyGroup[].class)),
                List.of((Integer[]) row.getArray("invited").getArray()),
                row.getObject("due", LocalDate.class),
                row.getTimestamp("opened_at").toInstant(),
                new PersonId(row.getString("opened_by")),
                row.getInt("reminders"),
                reminded == null ? (Instant) null : reminded.toInstant(),
                counted == null ? null : FactsOf.read(counted, CountedAnswers.class));
    }
}
