package no.dekom.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Random cases, 150 in each build and as many as {@code -Ddekom.tamper=1000} says: each is found, and its place is named. */
class TamperingTest {

    private static final int CASES = Integer.getInteger("dekom.tamper", 150);
    private static final int[] GROWTH = {40, 1, 215, 44, 100, 3, 120, 77};
    private static final NoteKey.Signer STRANGER = NoteKey.Signer.generate(StoredLog.ORIGIN);

    private static StoredLog log;
    private static Connection superuser;
    private static Checkpoint saved;

    @BeforeAll
    static void seal() throws SQLException {
        log = new StoredLog();
        for (var events : GROWTH) {
            log.with(events).seal();
        }
        saved = log.last();
        superuser = log.database.superuser().getConnection();
        superuser.setAutoCommit(false);
    }

    @AfterAll
    static void close() throws SQLException {
        superuser.close();
        log.close();
    }

    @AfterEach
    void takeBack() throws SQLException {
        superuser.rollback();
    }

    private static Verdict verdict() throws SQLException {
        return new LogVerifier(null, log.key.verifier(), saved).verify(superuser, (done, total) -> {});
    }

    /** How far someone goes to hide it. */
    private enum Cover {
        NONE,
        TILES,
        CHECKPOINTS,
        OWN_KEY,
        NO_CHECKPOINTS
    }

    /** What someone does. */
    private enum Act {
        PAYLOAD,
        TIME,
        ACTOR,
        NAME,
        SALT,
        STREAM,
        SEQUENCE,
        REVISION,
        NO_TYPE,
        DELETE,
        DELETE_AND_CLOSE,
        INSERT,
        SWAP,
        SWAP_PAYLOADS,
        TRUNCATE;

        /** Then the last checkpoints can be taken away, and only the auditor knows of them. */
        boolean shortens() {
            return this == DELETE || this == DELETE_AND_CLOSE || this == TRUNCATE;
        }
    }

    @Test
    void every_change_is_found_and_its_place_named() throws SQLException {
        untouched();
        var seed = new Random().nextLong();
        var random = new Random(seed);
        for (var number = 0; number < CASES; number++) {
            var act = Act.values()[number % Act.values().length];
            var cover = Cover.values()[random.nextInt(Cover.values().length)];
            var position = random.nextInt((int) log.size() - 1);
            var about = "%s at %d, hidden by %s, seed %d".formatted(act, position, cover, seed);
            var tampering = new Tampering(superuser);
            act(tampering, act, position, random);
            hide(tampering, cover, position);
            var verdict = verdict();
            superuser.rollback();
            assertThat(verdict.allWell()).as(about).isFalse();
            assertThat(verdict.findings()).as(about).anyMatch(finding -> names(finding, position, act, cover));
        }
        untouched();
    }

    private static void untouched() throws SQLException {
        var verdict = verdict();
        superuser.rollback();
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.checked()).hasSize(4).first().asString().startsWith("600 hendelser");
        assertThat(verdict.unchecked()).hasSize(2);
    }

    /** The position itself, or that between two checkpoints; where those are gone too, only that before the one the auditor has. */
    private static boolean names(Finding finding, long position, Act act, Cover cover) {
        long from = 0;
        var to = log.size() - 1;
        if (cover == Cover.TILES || (cover == Cover.CHECKPOINTS || cover == Cover.OWN_KEY) && !act.shortens()) {
            long reached = 0;
            for (var events : GROWTH) {
                if (reached <= position && position < reached + events) {
                    from = reached;
                    to = reached + events - 1;
                }
                reached += events;
            }
        }
        return finding.concerns(position)
                && (cover == Cover.NONE
                        ? finding.from() == finding.to()
                        : finding.from() >= from && finding.to() <= to);
    }

    private static void act(Tampering tampering, Act act, long position, Random random) throws SQLException {
        switch (act) {
            case PAYLOAD -> tampering.change(position, "payload = '{\"number\" : 0}'");
            case TIME -> tampering.change(position, "recorded_at = recorded_at - interval '1 microsecond'");
            case ACTOR -> tampering.change(position, "metadata = '{\"actor\" : \"someone\"}'");
            case NAME -> tampering.change(position, "name = name || 'd'");
            case SALT -> tampering.change(position, "salt = decode(repeat('00', 32), 'hex')");
            case STREAM -> tampering.change(position, "stream = stream || 'x'");
            case SEQUENCE -> tampering.change(position, "sequence = sequence + 10000");
            case REVISION -> tampering.change(position, "revision = 2");
            case NO_TYPE ->
                tampering.change(position, "stream_type = case when stream_type is null then '' else null end");
            case DELETE -> tampering.delete(position);
            case DELETE_AND_CLOSE -> {
                tampering.delete(position);
                tampering.closeGap(position);
            }
            case INSERT -> tampering.insert(position);
            case SWAP -> tampering.swapPositions(position, other(position, random));
            case SWAP_PAYLOADS -> tampering.swapPayloads(position, other(position, random));
            case TRUNCATE -> tampering.truncate(position);
        }
    }

    /** A later one, so that the first change is at the position. */
    private static long other(long position, Random random) {
        return position + 1 + random.nextInt((int) (log.size() - position - 1));
    }

    private static void hide(Tampering tampering, Cover cover, long position) throws SQLException {
        if (cover != Cover.NONE) {
            tampering.sealAnew();
        }
        switch (cover) {
            case NONE, TILES -> {}
            case CHECKPOINTS ->
                tampering.signAnew(
                        position, null, log.tree.lastCheckpoint().orElseThrow().render());
            case OWN_KEY -> tampering.signAnew(position, STRANGER, null);
            case NO_CHECKPOINTS -> tampering.run("delete from seal.checkpoint");
        }
    }

    @Test
    void a_swapped_key_is_found() throws SQLException {
        new Tampering(superuser).signAnew(0, STRANGER, null);
        var verdict = verdict();
        superuser.rollback();
        assertThat(verdict.count()).isEqualTo(GROWTH.length);
        assertThat(verdict.findings()).allMatch(each -> each.text().contains("ikke signert med nøkkelen"));
    }

    @Test
    void an_older_copy_is_found_by_who_has_a_newer_checkpoint() throws SQLException {
        var tampering = new Tampering(superuser);
        restore(tampering, 300);
        var verdict = verdict();
        var without = new LogVerifier(null, log.key.verifier(), null).verify(superuser, (done, total) -> {});
        superuser.rollback();
        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.concerns(300)).isTrue();
            assertThat(finding.text()).contains("gjelder 600 hendelser, men bare 300 er forseglet nå");
        });
        assertThat(without.allWell()).as("Nobody can tell from inside").isTrue();
        assertThat(without.unchecked())
                .anyMatch(each -> each.contains("krever et sjekkpunkt du selv har tatt vare på"));
    }

    @Test
    void another_way_on_after_an_older_copy_is_found_even_when_signed_by_the_right_key() throws SQLException {
        for (var shorter : new boolean[] {true, false}) {
            var tampering = new Tampering(superuser);
            restore(tampering, 300);
            for (var number = 0; number < (shorter ? 100 : 400); number++) {
                tampering.run(
                        "insert into log.event (event_id, stream, sequence, name, revision, recorded_at, payload, metadata)"
                                + " values (?, ?, 0, 'x.Happened', 1, now(), '{}', '{}')",
                        "fork" + number,
                        "fork" + number);
                tampering.run(
                        "insert into log.position values (?, (select id from log.event where event_id = ?))",
                        300L + number,
                        "fork" + number);
            }
            tampering.sealAnew();
            tampering.run("insert into seal.checkpoint select tree, size, root, 'x' from seal.head");
            tampering.signAnew(0, log.key, null);
            var verdict = verdict();
            superuser.rollback();
            assertThat(verdict.findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.concerns(300)).isTrue());
        }
    }

    private static void restore(Tampering tampering, long size) throws SQLException {
        tampering.truncate(size);
        tampering.run("delete from seal.checkpoint where size > ?", size);
        tampering.sealAnew();
    }

    @Test
    void an_event_outside_the_order_and_a_broken_tile_are_found() throws SQLException {
        var tampering = new Tampering(superuser);
        tampering.run(
                "insert into log.event (event_id, stream, sequence, name, revision, recorded_at, payload, metadata)"
                        + " values ('out', 'out', 3, 'x.Happened', 1, now(), '{}', '{}')");
        tampering.run("update seal.tile set hashes = set_byte(hashes, 33, 255 - get_byte(hashes, 33)) where level = 1");
        var verdict = verdict();
        superuser.rollback();
        assertThat(verdict.findings())
                .extracting(Finding::text)
                .anyMatch(each -> each.contains("strøm out, nummer 3, har ingen posisjon"))
                .anyMatch(each -> each.contains("Strøm out har 1 hendelser, men numrene går fra 3 til 3"))
                .anyMatch(each -> each.contains("Flis 0 på nivå 1"));
    }

    @Test
    void what_is_not_sealed_or_not_signed_yet_is_told_and_no_fault() throws SQLException {
        try (var other = new StoredLog();
                var connection = other.database.superuser().getConnection()) {
            connection.setAutoCommit(false);
            other.with(300).seal();
            other.with(20).sealWithoutSigning();
            other.with(7);
            var verdict = new LogVerifier(other.database.app(), other.key.verifier(), null).verify((done, total) -> {});
            assertThat(verdict.findings()).isEmpty();
            assertThat(verdict.unchecked())
                    .anyMatch(each -> each.startsWith("7 hendelser er ikke forseglet ennå (fra posisjon 320)"))
                    .anyMatch(
                            each -> each.startsWith("20 forseglede hendelser er ikke signert ennå (fra posisjon 300)"));
        }
    }
}
