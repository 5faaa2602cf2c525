package no.dekom.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.dekom.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

class RightsTest {

    private static final String INSERT = """
            insert into log.event (event_id, stream_type, stream, sequence, name, revision, recorded_at, payload, metadata)
            values ('e1', 'x', 's1', 0, 'x.Y', 1, now(), '{"b":1,  "a":2}', '{}')""";

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcTemplate app = new JdbcTemplate(database.app());

    @Test
    void the_application_writes_and_reads_and_the_text_stays_as_written() {
        app.execute(INSERT);
        assertThat(app.queryForObject("select log.give_positions(10)", Long.class))
                .isZero();
        assertThat(app.queryForObject("select payload::text from log.event", String.class))
                .isEqualTo("{\"b\":1,  \"a\":2}");
        assertThat(app.queryForObject("select payload->>'a' from log.event", String.class))
                .isEqualTo("2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update log.event set payload = '{}'",
                "delete from log.event",
                "truncate log.event cascade",
                "alter table log.event disable trigger all",
                "drop table log.event cascade",
                "insert into log.position values (7, 1)",
                "update log.position set position = 7",
                "delete from log.position",
                "truncate log.position",
                "insert into log.pending values (7)",
                "delete from log.pending",
                "create table log.mine (x int)",
                "insert into log.event (id, event_id, stream, sequence, name, revision, recorded_at, payload, metadata)"
                        + " overriding system value values (99, 'e9', 's9', 0, 'x', 1, now(), '{}', '{}')"
            })
    void the_application_cannot(String statement) {
        app.execute(INSERT);
        app.queryForObject("select log.give_positions(10)", Long.class);
        assertThatThrownBy(() -> app.execute(statement))
                .rootCause()
                .hasMessageFindingMatch("permission denied|must be owner");
    }
}
