package no.dekom.query.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.dekom.events.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Importene en person har sendt inn, and what becomes of their rows. */
@Component
class Imports {

    static final int PAGE = 50;
    private static final int LATEST = 20;

    private final JdbcClient jdbc;
    private final JsonMapper json = new JsonMapper();

    Imports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Hvor langt en import er kommet. */
    public enum State {
        /** Lest, men ikke utført. */
        READ,
        /** Utføres nå. */
        RUNNING,
        /** Stanset halvveis; ingenting er lagret. */
        SILENT,
        /** Utført. */
        DONE,
        /** Ikke utført, because something had changed. */
        REFUSED
    }

    /** Noe som er galt. {@code row} 0 is the whole file; {@code column} empty the whole row. */
    public record Problem(int row, String column, String code, List<String> details) {}

    /** En import. {@code total} counts rows; when {@code problems} has any, none was judged. */
    public record Import(
            String id,
            String kind,
            String fileName,
            Instant uploadedAt,
            State state,
            List<Problem> problems,
            int fresh,
            int changed,
            int unchanged,
            int wrong,
            int done,
            Instant finishedAt) {

        public int total() {
            return fresh + changed + unchanged + wrong;
        }

        public boolean hasFaults() {
            return wrong > 0 || !problems.isEmpty();
        }

        /** There is something to do, and nothing in the way. */
        public boolean mayRun() {
            return (state == State.READ || state == State.REFUSED || state == State.SILENT)
                    && !hasFaults()
                    && fresh + changed > 0;
        }
    }

    /** En rad i filen. */
    public record Row(int number, String outcome, String name, List<Problem> problems) {}

    List<Import> of(PersonId person) {
        return jdbc.sql(select() + " where person = ? order by uploaded_at desc limit " + LATEST)
                .param(person.value())
                .query((row, n) -> read(row))
                .list();
    }

    Optional<Import> find(PersonId person, String id) {
        return jdbc.sql(select() + " where person = ? and id = ?")
                .params(person.value(), id)
                .query((row, n) -> read(row))
                .optional();
    }

    /** One page of the rows; {@code outcome} null for all. */
    List<Row> rows(String id, String outcome, int page) {
        return jdbc.sql("select * from forms.import_row where import = :import and (:outcome::text is null or outcome ="
                        + " :outcome) order by number limit :size offset :from")
                .param("import", id)
                .param("outcome", outcome)
                .param("size", PAGE)
                .param("from", (page - 1) * PAGE)
                .query((row, n) -> row(row))
                .list();
    }

    /** All the rows that have faults. */
    List<Row> wrong(String id) {
        return jdbc.sql("select * from forms.import_row where import = ? and outcome = 'WRONG' order by number")
                .param(id)
                .query((row, n) -> row(row))
                .list();
    }

    private Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getInt("number"),
                row.getString("outcome"),
                row.getString("name"),
                problems(row.getString("problems")));
    }

    /** All but the file itself. */
    private static String select() {
        return "select id, kind, file_name, uploaded_at, case when state = 'RUNNING' and beat_at < now() - interval"
                + " '30 seconds' then 'SILENT' else state end as state, problems, fresh, changed, unchanged, wrong, done,"
                + " finished_at from forms.import";
    }

    private Import read(ResultSet row) throws SQLException {
        var finished = row.getTimestamp("finished_at");
        return new Import(
                row.getString("id"),
                row.getString("kind"),
                row.getString("file_name"),
                row.getTimestamp("uploaded_at").toInstant(),
                State.valueOf(row.getString("state")),
                problems(row.getString("problems")),
                row.getInt("fresh"),
                row.getInt("changed"),
                row.getInt("unchanged"),
                row.getInt("wrong"),
                row.getInt("done"),
                finished == null ? null : finished.toInstant());
    }

    private List<Problem> problems(String text) {
        return Arrays.asList(json.readValue(text, Problem[].class));
    }
}
