package no.dekom.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import no.dekom.command.imports.ImportKind.Column;
import no.dekom.command.imports.ImportKind.Fate;
import no.dekom.command.imports.ImportKind.Judge;
import no.dekom.command.imports.ImportKind.Outcome;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody has seen of a file, kept in PostgreSQL. */
class ImportFilesTest {

    private static final byte[] FILE = "Navn\nEn\nTo\n".getBytes(StandardCharsets.UTF_8);
    private static final ActingAs SENDER =
            new ActingAs(new PersonId("nina"), Role.STATE_GOVERNOR, new OrganisationId("sf"));

    private final TestDatabase database = TestDatabase.fresh();
    private final ImportFiles files =
            new ImportFiles(JdbcClient.create(database.app()), new JdbcTemplate(database.app()), Clock.systemUTC());

    @AfterEach
    void close() {
        database.close();
    }

    /** A kind whose first row is judged by this version of what it is about. */
    private static ImportKind kind(Long read) {
        return new ImportKind() {
            @Override
            public String name() {
                return "prove";
            }

            @Override
            public List<Column> columns() {
                return List.of(new Column("name", "Navn", true, ""));
            }

            @Override
            public void demand(ActingAs actor) {}

            @Override
            public Judge judge(ActingAs sender) {
                return (number, row) -> new Fate(
                        Outcome.CHANGED, row.get("name"), "s", List.of(), List.of(), number == 2 ? read : null);
            }
        };
    }

    private static Preview preview(long read) {
        return Preview.of(kind(read), FILE, SENDER);
    }

    @Test
    void what_another_has_changed_since_it_was_seen_does_not_agree_with_it() {
        var id = files.keep(kind(3L), "liste.csv", FILE, SENDER, preview(3));
        assertThat(preview(3).agreesWith(files.seen(id))).isTrue();
        assertThat(preview(4).agreesWith(files.seen(id))).isFalse();
        files.renew(id, preview(4));
        assertThat(preview(4).agreesWith(files.seen(id))).isTrue();
        assertThat(files.find(id))
                .hasValueSatisfying(it -> assertThat(it.sender()).isEqualTo(SENDER));
    }
}
