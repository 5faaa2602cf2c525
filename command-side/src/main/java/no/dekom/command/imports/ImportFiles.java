package no.dekom.command.imports;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.dekom.command.imports.ImportKind.Outcome;
import no.dekom.eventlog.Sha256;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The files of imports, each with what becomes of its rows, in PostgreSQL. */
@Component
class ImportFiles {

    private static final int BATCH = 500;
    private static final int LONGEST_NAME = 200;

    /** A run whose node died is free for another after this. */
    private static final String SILENT = "interval '30 seconds'";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;
    private final JsonMapper json = new JsonMapper();

    ImportFiles(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /** A file as it was sent. */
    record Sent(String id, String kind, String fileName, String sha256, byte[] content, ActingAs sender) {}

    String keep(ImportKind kind, String fileName, byte[] content, ActingAs sender, Preview preview) {
        var id = UUID.randomUUID().toString();
        jdbc.sql("insert into forms.import (id, kind, file_name, sha256, content, person, role, organisation,"
                        + " uploaded_at, state, problems, fresh, changed, unchanged, wrong)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'READ', ?::jsonb, ?, ?, ?, ?)")
                .params(
                        id,
                        kind.name(),
                        shortened(fileName),
                        Sha256.of(content),
                        content,
                        sender.person().value(),
                        sender.role().name(),
                        sender.organisation().value(),
                        Timestamp.from(clock.instant()),
                        json.writeValueAsString(preview.problems()),
                        preview.count(Outcome.NEW),
                        preview.count(Outcome.CHANGED),
                        preview.count(Outcome.UNCHANGED),
                        preview.count(Outcome.WRONG))
                .update();
        keepRows(id, preview.rows());
        return id;
    }

    /** The preview as it is now, in place of the one that no longer holds. */
    void renew(String id, Preview preview) {
        jdbc.sql("delete from forms.import_row where import = ?").param(id).update();
        keepRows(id, preview.rows());
        jdbc.sql(
                        "update forms.import set state = 'REFUSED', problems = ?::jsonb, fresh = ?, changed = ?, unchanged = ?,"
                                + " wrong = ?, done = 0 where id = ?")
                .params(
                        json.writeValueAsString(preview.problems()),
                        preview.count(Outcome.NEW),
                        preview.count(Outcome.CHANGED),
                        preview.count(Outcome.UNCHANGED),
                        preview.count(Outcome.WRONG),
                        id)
                .update();
    }

    private void keepRows(String id, List<Preview.Judged> rows) {
        batches.batchUpdate(
                "insert into forms.import_row (import, number, outcome, name, problems, read_version)"
                        + " values (?, ?, ?, ?, ?::jsonb, ?)",
                rows,
                BATCH,
                (statement, row) -> {
                    statement.setString(1, id);
                    statement.setInt(2, row.number());
                    statement.setString(3, row.fate().outcome().name());
                    statement.setString(4, shortened(row.fate().name()));
                    statement.setString(5, json.writeValueAsString(row.fate().problems()));
                    statement.setObject(6, row.fate().read(), Types.BIGINT);
                });
    }

    Optional<Sent> find(String id) {
        return jdbc.sql("select * from forms.import where id = ?")
                .param(id)
                .query((row, n) -> new Sent(
                        id,
                        row.getString("kind"),
                        row.getString("file_name"),
                        row.getString("sha256"),
                        row.getBytes("content"),
                        new ActingAs(
                                new PersonId(row.getString("person")),
                                Role.valueOf(row.getString("role")),
                                new OrganisationId(row.getString("organisation")))))
                .optional();
    }

    /** Takes the run; false when it is done already, or another is at it. */
    boolean begin(String id) {
        return jdbc.sql("update forms.import set state = 'RUNNING', done = 0, beat_at = now() where id = ? and"
                                + " (state in ('READ', 'REFUSED') or state = 'RUNNING' and beat_at < now() - " + SILENT
                                + ")")
                        .param(id)
                        .update()
                == 1;
    }

    /** Waits until no other run of the file goes on, keeps others waiting for the rest of the transaction, and says whether it is done. */
    boolean isDone(String id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext(?))")
                .param("import " + id)
                .query(row -> {});
        return jdbc.sql("select state = 'DONE' from forms.import where id = ?")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    void beat(String id, int done) {
        jdbc.sql("update forms.import set done = ?, beat_at = now() where id = ?")
                .params(done, id)
                .update();
    }

    /** In the transaction of the events. */
    void done(String id, int done) {
        jdbc.sql("update forms.import set state = 'DONE', done = ?, finished_at = ? where id = ?")
                .params(done, Timestamp.from(clock.instant()), id)
                .update();
    }

    Map<Integer, Preview.Seen> seen(String id) {
        return jdbc
                .sql("select number, outcome, read_version from forms.import_row where import = ?")
                .param(id)
                .query((row, n) ->
                        Map.entry(row.getInt(1), new Preview.Seen(row.getString(2), row.getObject(3, Long.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String shortened(String text) {
        var one = text.replaceAll("\\p{Cntrl}", " ");
        return one.length() <= LONGEST_NAME ? one : one.substring(0, LONGEST_NAME);
    }
}
