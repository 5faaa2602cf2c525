package no.dekom.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import no.dekom.seal.witness.Witness;
import no.dekom.seal.witness.WitnessClient;
import no.dekom.seal.witness.WitnessServer;
import no.dekom.seal.witness.Witnessing;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sealed log and its witness, over HTTP. */
class WitnessedSealTest {

    @TempDir
    Path folder;

    private final StoredLog log = new StoredLog();
    private Cosignature.Verifier witnessKey;
    private WitnessServer server;
    private int port;

    @BeforeEach
    void start() throws IOException {
        startWitness();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        log.close();
    }

    private void startWitness() throws IOException {
        var witness = new Witness(folder, "witness.example", List.of(log.key.verifier()), Clock.systemUTC());
        witnessKey = witness.key();
        server = new WitnessServer(witness, new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        port = server.port();
    }

    private Witnessing witnessing(StoredLog of) {
        return new Witnessing(
                of.tree, StoredLog.ORIGIN, new WitnessClient(URI.create("http://127.0.0.1:" + port), witnessKey));
    }

    /** What comes from outside is waited for, at most some seconds. */
    private static void until(Callable<Boolean> done) {
        Awaitility.await().atMost(Duration.ofSeconds(15)).until(done);
    }

    private boolean isWitnessed(long size) {
        return log.tree
                .checkpoint(size)
                .filter(note -> witnessKey.verified(note).isPresent())
                .isPresent();
    }

    @Test
    void the_witness_signs_what_stood_there_at_the_start_and_each_that_comes_alone() {
        log.with(100).seal();
        try (var witnessing = witnessing(log)) {
            witnessing.start();
            until(() -> isWitnessed(100));
            log.with(33);
            witnessing.signed(log.seal().orElseThrow());
            until(() -> isWitnessed(133));
            assertThat(witnessing.size()).isEqualTo(133);
            assertThat(witnessing.state()).isEqualTo(new Witnessing.State(Witnessing.Kind.SIGNS, 133, ""));
        }
    }

    @Test
    void while_the_witness_is_away_sealing_goes_on_and_it_signs_the_last_when_it_is_back()
            throws IOException, InterruptedException {
        log.with(10).seal();
        try (var witnessing = witnessing(log)) {
            witnessing.start();
            until(() -> isWitnessed(10));
            server.close();
            witnessing.signed(log.with(5).seal().orElseThrow());
            until(() -> witnessing.state().kind() == Witnessing.Kind.AWAY);
            witnessing.signed(log.with(7).seal().orElseThrow());
            assertThat(witnessing.size()).isZero();
            startWitness();
            until(() -> isWitnessed(22));
            assertThat(witnessing.state().kind()).isEqualTo(Witnessing.Kind.SIGNS);
        }
    }

    @Test
    void after_a_restart_of_the_service_it_finds_out_where_the_witness_is() {
        log.with(10).seal();
        try (var witnessing = witnessing(log)) {
            witnessing.start();
            until(() -> isWitnessed(10));
        }
        log.with(5).seal();
        try (var again = witnessing(log)) {
            again.start();
            until(() -> isWitnessed(15));
        }
    }

    @Test
    void a_log_that_is_smaller_than_what_was_seen_is_not_sealed() {
        log.with(50).seal();
        try (var witnessing = witnessing(log);
                var restored = new StoredLog()) {
            witnessing.start();
            until(() -> isWitnessed(50));
            restored.with(40);
            assertThatThrownBy(() -> restored.seal(log.key, witnessing)).isInstanceOf(SealRefused.class);
        }
    }

    @Test
    void a_log_that_went_another_way_is_refused_by_the_witness_and_told_of() {
        log.with(50).seal();
        try (var witnessing = witnessing(log);
                var fork = new StoredLog();
                var forked = witnessing(fork)) {
            witnessing.start();
            until(() -> isWitnessed(50));
            fork.with(60).seal(log.key, () -> 0);
            forked.start();
            until(() -> forked.state().kind() == Witnessing.Kind.REFUSES);
            assertThat(forked.state().why()).contains("422");
        }
    }
}
