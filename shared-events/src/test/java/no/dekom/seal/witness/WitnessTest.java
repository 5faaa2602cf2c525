package no.dekom.seal.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import no.dekom.eventlog.Sha256;
import no.dekom.seal.Checkpoint;
import no.dekom.seal.NoteKey;
import no.dekom.seal.NoteSignature;
import no.dekom.seal.SignedNote;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WitnessTest {

    private static final Instant AT = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    Path folder;

    private final GrowingLog log = new GrowingLog("dekom.example/log");
    private Witness witness;

    @BeforeEach
    void start() {
        log.grow(40, "leaf");
        witness = started();
    }

    @AfterEach
    void stop() throws IOException {
        witness.close();
    }

    private Witness started() {
        return new Witness(folder, "witness.example", List.of(log.key.verifier()), Clock.fixed(AT, ZoneOffset.UTC));
    }

    private void restarted() throws IOException {
        witness.close();
        witness = started();
    }

    private WitnessAnswer add(AddCheckpoint asked) {
        return witness.add(asked.render());
    }

    @Test
    void a_log_that_only_grows_is_signed_every_time() throws IOException {
        var old = 0;
        for (var size : List.of(0, 1, 2, 3, 3, 7, 8, 9, 31, 40)) {
            var answer = add(log.from(old, size));
            assertThat(answer.status()).as("size %d", size).isEqualTo(200);
            var note = log.at(size).with(NoteSignature.parse(answer.body().strip()));
            assertThat(witness.key().verified(note)).contains(AT);
            old = size;
            restarted();
        }
    }

    @Test
    void whoever_asks_is_shown_what_was_last_signed() {
        assertThat(witness.seen(Witness.hash(log.key.name()))).isEmpty();
        add(log.from(0, 5));

        var seen = witness.seen(Witness.hash(log.key.name())).orElseThrow();

        assertThat(Checkpoint.parse(seen.text()).size()).isEqualTo(5);
        assertThat(log.key.verifier().verifies(seen)).isTrue();
        assertThat(witness.key().verified(seen)).contains(AT);
        assertThat(witness.seen(Witness.hash("another"))).isEmpty();
    }

    @Test
    void a_smaller_tree_is_not_signed_also_after_a_restart() throws IOException {
        add(log.from(0, 9));
        restarted();

        assertThat(add(log.from(0, 8))).isEqualTo(WitnessAnswer.seen(9));
        assertThat(add(log.from(8, 8))).isEqualTo(WitnessAnswer.seen(9));
        assertThat(add(log.from(9, 8)).status()).isEqualTo(400);
        assertThat(add(log.from(0, 0))).isEqualTo(WitnessAnswer.seen(9));
        assertThat(add(log.from(9, 12)).status()).isEqualTo(200);
    }

    @Test
    void a_fork_is_not_signed() {
        add(log.from(0, 9));
        for (var fork = 0; fork < 9; fork++) {
            var other = new GrowingLog(log, fork);
            other.grow(20, "other");
            for (var size = 10; size < 20; size++) {
                assertThat(add(other.from(9, size)).status())
                        .as("%d %d", fork, size)
                        .isEqualTo(422);
            }
            assertThat(add(other.from(9, 9))).isEqualTo(WitnessAnswer.seen(9));
        }
        assertThat(add(log.from(9, 20)).status()).isEqualTo(200);
    }

    @Test
    void a_proof_that_is_missing_longer_or_of_something_else_is_no_proof() {
        add(log.from(0, 9));
        var right = log.from(9, 20);
        var longer = new ArrayList<>(right.proof());
        longer.add(new byte[32]);

        assertThat(add(new AddCheckpoint(9, List.of(), right.note())).status()).isEqualTo(422);
        assertThat(add(new AddCheckpoint(9, longer, right.note())).status()).isEqualTo(422);
        assertThat(add(new AddCheckpoint(9, log.from(8, 20).proof(), right.note()))
                        .status())
                .isEqualTo(422);
        assertThat(add(right).status()).isEqualTo(200);
    }

    @Test
    void a_first_checkpoint_has_no_proof_and_an_empty_tree_one_root() {
        var text = new Checkpoint(log.key.name(), 0, new byte[32]).body();
        var notEmpty = new SignedNote(text, List.of(log.key.sign(text)));

        assertThat(add(new AddCheckpoint(0, List.of(), notEmpty)).status()).isEqualTo(422);
        assertThat(add(new AddCheckpoint(0, List.of(new byte[32]), log.at(3))).status())
                .isEqualTo(422);
        assertThat(add(new AddCheckpoint(2, List.of(), log.at(3)))).isEqualTo(WitnessAnswer.seen(0));
    }

    @Test
    void a_log_it_does_not_know_and_a_key_it_does_not_know() {
        var other = new GrowingLog("other.example/log");
        other.grow(3, "leaf");
        var impostor = NoteKey.Signer.generate(log.key.name());
        var text = log.at(3).text();

        assertThat(add(other.from(0, 3)).status()).isEqualTo(404);
        assertThat(add(new AddCheckpoint(0, List.of(), new SignedNote(text, List.of(impostor.sign(text)))))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void signatures_of_others_are_passed_by_and_not_kept() {
        var text = log.at(3).text();
        var others = log.at(3).with(NoteKey.Signer.generate("somebody").sign(text));

        assertThat(add(new AddCheckpoint(0, List.of(), others)).status()).isEqualTo(200);
        assertThat(witness.seen(Witness.hash(log.key.name())).orElseThrow().signatures())
                .extracting(NoteSignature::name)
                .containsExactly(log.key.name(), "witness.example");
    }

    @Test
    void what_cannot_be_read_is_refused() {
        var body = log.from(0, 3).render();
        for (var bad : List.of(
                "",
                body.replace("old 0", "old 00"),
                body.replace("old 0", "old -1"),
                body.replace("old 0", "old"),
                body.replace("old 0\n", "old 0\nAAAA\n"),
                body.replace("old 0\n", "old 0\n" + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n".repeat(64)),
                body.replace("\n3\n", "\n03\n"),
                body.substring(0, body.length() - 1),
                body + "\n")) {
            assertThat(witness.add(bad).status()).as(bad).isEqualTo(400);
        }
    }

    @Test
    void of_many_at_once_from_one_size_one_is_signed_and_the_rest_are_told_the_new_size() {
        add(log.from(0, 5));

        var statuses = IntStream.range(6, 40)
                .mapToObj(size -> CompletableFuture.supplyAsync(
                        () -> add(log.from(5, size)).status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 409);
    }

    @Test
    void a_witness_that_has_forgotten_does_not_start() throws IOException {
        add(log.from(0, 5));
        witness.close();
        var seen = Files.readString(folder.resolve("seen"));
        var key = Files.readAllBytes(folder.resolve("witness.key"));

        for (var damaged : List.of(
                "",
                seen.substring(0, seen.length() - 1),
                seen.substring(0, 40),
                seen.replace("\n5\n", "\n4\n"),
                "dekom-witness/1\n",
                new WitnessStateText(seen).withoutTheCosignature())) {
            Files.writeString(folder.resolve("seen"), damaged);
            assertThatThrownBy(this::started)
                    .as(damaged)
                    .isInstanceOf(WitnessStops.class)
                    .hasMessageContaining("skadd");
        }
        Files.delete(folder.resolve("seen"));
        assertThatThrownBy(this::started).isInstanceOf(WitnessStops.class).hasMessageContaining("ikke fila «seen»");
        Files.writeString(folder.resolve("seen"), seen);
        Files.delete(folder.resolve("witness.key"));
        assertThatThrownBy(this::started).isInstanceOf(WitnessStops.class).hasMessageContaining("borte");
        Files.write(folder.resolve("witness.key"), key);
        assertThatThrownBy(this::started).hasMessageContaining("chmod 600");
        Files.setPosixFilePermissions(folder.resolve("witness.key"), PosixFilePermissions.fromString("rw-------"));
        witness = started();
        assertThat(add(log.from(5, 6)).status()).isEqualTo(200);
    }

    @Test
    void what_was_half_written_when_it_died_does_not_count() throws IOException {
        add(log.from(0, 5));
        Files.writeString(folder.resolve("seen.new"), "dekom-wit");
        restarted();

        assertThat(add(log.from(5, 6)).status()).isEqualTo(200);
    }

    @Test
    void two_witnesses_do_not_share_a_folder() {
        assertThatThrownBy(this::started).isInstanceOf(WitnessStops.class).hasMessageContaining("annet vitne");
    }

    /** A state that is whole and was never signed by the witness itself. */
    private record WitnessStateText(String seen) {

        String withoutTheCosignature() {
            var lines = seen.split("\n");
            var note = String.join("\n", List.of(lines).subList(2, 7)) + "\n";
            var content = lines[0] + "\n" + note.length() + "\n" + note;
            return content + Sha256.of(content) + "\n";
        }
    }
}
