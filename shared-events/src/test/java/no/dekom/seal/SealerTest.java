package no.dekom.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

class SealerTest {

    private final StoredLog log = new StoredLog();
    private final Semaphore told = new Semaphore(0);
    private final AtomicLong reached = new AtomicLong();

    @AfterEach
    void close() {
        log.close();
    }

    private Sealer started() {
        var sealer = log.sealer();
        sealer.onSigned(note -> {
            reached.set(Checkpoint.parse(note.text()).size());
            told.release();
        });
        sealer.start();
        return sealer;
    }

    private void reaches(long size) throws InterruptedException {
        while (reached.get() < size) {
            assertThat(told.tryAcquire(20, TimeUnit.SECONDS))
                    .as("sealed to %d", size)
                    .isTrue();
        }
    }

    @Test
    void what_is_final_is_sealed_and_signed_and_every_event_is_proved() throws InterruptedException {
        log.with(300);
        try (var sealer = started()) {
            reaches(300);
            log.with(250);
            sealer.wake();
            reaches(550);
            assertThat(sealer.state()).isEqualTo(new SealState(SealState.Kind.SEALS, "", 550));
        }
        var last = log.last();
        assertThat(log.key.verifier().verifies(log.tree.lastCheckpoint().orElseThrow()))
                .isTrue();
        assertThat(log.tree.root(550)).isEqualTo(last.root());
        for (var index : new long[] {0, 1, 255, 256, 511, 512, 549}) {
            assertThat(Merkle.verifiesInclusion(
                            index, 550, log.tree.leafHash(index), log.tree.inclusion(index, 550), last.root()))
                    .isTrue();
        }
        assertThat(Merkle.verifiesConsistency(
                        300, 550, log.tree.root(300), last.root(), log.tree.consistency(300, 550)))
                .isTrue();
        assertThat(log.tree.tile(0, 2)).hasSize(38 * 32);
        assertThat(log.tree.tile(1, 0)).hasSize(2 * 32);
    }

    @Test
    void of_two_one_seals_and_the_other_takes_over() throws InterruptedException {
        log.with(10);
        var first = started();
        reaches(10);
        try (var second = started()) {
            first.close();
            log.with(10);
            second.wake();
            reaches(20);
            assertThat(second.state().kind()).isEqualTo(SealState.Kind.SEALS);
        }
        assertThat(log.app.queryForList("select size from seal.checkpoint order by size", Long.class))
                .contains(10L, 20L);
    }

    @Test
    void a_sealer_whose_connection_is_killed_goes_on_where_the_tables_are() throws InterruptedException {
        log.with(10);
        try (var sealer = started()) {
            reaches(10);
            new JdbcTemplate(log.database.superuser())
                    .queryForList("select pg_terminate_backend(pid) from pg_stat_activity"
                            + " where application_name = 'dekom-log' and datname = current_database()");
            log.with(10);
            sealer.wake();
            reaches(20);
        }
    }

    /** So it is after a kill between the two, and when the answer to the commit was lost. */
    @Test
    void leaves_that_were_written_but_not_signed_are_signed_by_the_next() {
        log.with(5).seal();
        log.with(5).sealWithoutSigning();
        assertThat(log.last().size()).isEqualTo(5);
        assertThat(log.seal())
                .hasValueSatisfying(
                        note -> assertThat(Checkpoint.parse(note.text()).size()).isEqualTo(10));
        assertThat(log.seal()).isEmpty();
    }

    @Test
    void leaves_that_were_changed_before_they_were_signed_are_not_signed() {
        log.with(5).seal();
        log.with(5).sealWithoutSigning();
        log.owner.update("update log.event set payload = '{}' where event_id = 'e7'");
        assertThatThrownBy(log::seal).isInstanceOf(SealRefused.class).hasMessageContaining("posisjon 7");
    }

    @Test
    void another_key_another_size_or_other_hashes_stop_it() throws InterruptedException {
        log.with(20).seal();
        assertThatThrownBy(() -> log.seal(NoteKey.Signer.generate(StoredLog.ORIGIN), () -> 0))
                .hasMessageContaining("ikke signert med nøkkelen");
        assertThatThrownBy(() -> log.seal(log.key, () -> 21)).hasMessageContaining("et vitne har sett 21");
        log.owner.execute("alter table seal.tile disable trigger tile_only_grows");
        log.owner.update("update seal.tile set hashes = set_byte(hashes, 40, 255 - get_byte(hashes, 40))");
        try (var sealer = log.sealer()) {
            sealer.start();
            var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
            while (!sealer.state().stopped() && System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            assertThat(sealer.state().why()).contains("en annen rot enn det signerte sjekkpunktet for 20 blad");
        }
    }

    @Test
    void a_log_that_has_lost_events_is_not_sealed_on() {
        log.with(20).seal();
        log.owner.update("delete from log.position where position = 19");
        assertThatThrownBy(log::seal).hasMessageContaining("Loggen har 19 hendelser, men 20 er forseglet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from seal.tile",
                "update seal.tile set index = 7",
                "update seal.head set tree = 'x'",
                "update seal.checkpoint set root = root",
                "delete from seal.checkpoint",
                "delete from seal.head",
                "update seal.tile set hashes = substr(hashes, 33)",
                "update seal.tile set hashes = set_byte(hashes, 0, 255 - get_byte(hashes, 0))",
                "update seal.head set size = size",
                "update log.event set salt = salt",
                "insert into log.event (event_id, stream, sequence, name, revision, recorded_at, payload, metadata, salt)"
                        + " values ('z', 'z', 0, 'x', 1, now(), '{}', '{}', decode(repeat('00', 32), 'hex'))"
            })
    void the_application_cannot(String statement) {
        log.with(20).seal();
        assertThatThrownBy(() -> log.app.execute(statement))
                .rootCause()
                .hasMessageFindingMatch("permission denied|sealed hashes of tree|does not shrink");
    }

    @Test
    void the_salt_of_every_event_is_its_own() {
        log.with(50);
        assertThat(log.app.queryForObject("select count(distinct salt) from log.event", Integer.class))
                .isEqualTo(50);
    }
}
