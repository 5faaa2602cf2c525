package no.dekom.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The log of reading, sealed in a tree of its own, and changed by the owner of the database. */
class ReadingSealTest {

    private final StoredLog log = new StoredLog().with(10);
    private final String origin = ReadingLeaves.origin(StoredLog.ORIGIN);

    @BeforeEach
    void read() {
        log.seal();
        for (var i = 0; i < 300; i++) {
            note("p" + i % 4, i % 3 == 0 ? null : "Kontroll " + i, i > 0 && i % 10 == 0 ? (long) i - 1 : null);
        }
        seal();
        note("sist", null, null);
    }

    @AfterEach
    void close() {
        log.close();
    }

    private void note(String person, String purpose, Long refused) {
        log.app.queryForObject(
                "select reading.note(?, 'AUDITOR', 'tilsyn', 'GRANT', 'g1', '/vedtak/sak/g1', ?, ?)",
                Long.class,
                person,
                purpose,
                refused);
    }

    private void seal() {
        try (var connection = log.database.app().getConnection()) {
            connection.setAutoCommit(false);
            var sealing = new Sealing(ReadingLeaves.TREE, origin, new ReadingLeaves(), log.key.named(origin), () -> 0);
            sealing.begin(connection);
            while (sealing.grow(connection)) {
                Thread.onSpinWait();
            }
            assertThat(sealing.sign(connection)).isPresent();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Verdict verdict() {
        return new LogVerifier(log.database.app(), log.key.verifier(), null).verify((done, total) -> {});
    }

    @Test
    void what_is_not_changed_is_well_and_what_is_not_sealed_is_told() {
        var verdict = verdict();
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.checked()).anyMatch(it -> it.startsWith("301 rader i innsynsloggen"));
        assertThat(verdict.unchecked()).contains("1 rader i innsynsloggen er ikke forseglet og signert ennå.");
    }

    @Test
    void a_changed_reader_time_or_purpose_is_found_with_its_place() {
        for (var change : new String[] {
            "person = 'en annen'", "at = at + interval '1 second'", "purpose = 'noe annet'", "role = 'TEACHER'"
        }) {
            log.owner.update("create table kept as select * from reading.entry where position = 40");
            log.owner.update("update reading.entry set " + change + " where position = 40");
            assertThat(verdict().findings())
                    .as(change)
                    .singleElement()
                    .extracting(Finding::text)
                    .isEqualTo("Innsynsloggen: Visningen på posisjon 40 er ikke slik den ble forseglet.");
            log.owner.update("delete from reading.entry where position = 40 and not exists"
                    + " (select from reading.entry r where r.refused = 40)");
            log.owner.update("insert into reading.entry select * from kept on conflict do nothing");
            log.owner.update("drop table kept");
            assertThat(verdict().allWell()).as("put back after " + change).isTrue();
        }
    }

    @Test
    void a_read_that_is_taken_away_is_found() {
        log.owner.update("delete from reading.entry where position = 57");
        assertThat(verdict().findings())
                .extracting(Finding::text)
                .contains("Innsynsloggen: Visningen på posisjon 57 er forseglet, men er borte.");
    }

    @Test
    void the_last_ones_taken_away_are_found() {
        log.owner.update("delete from reading.entry where position >= 250");
        assertThat(verdict().count()).isEqualTo(50);
    }
}
