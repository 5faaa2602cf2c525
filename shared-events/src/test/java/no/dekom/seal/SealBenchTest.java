package no.dekom.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What sealing costs, and how soon it is done. Only when asked for, with {@code -Ddekom.bench}. */
@EnabledIfSystemProperty(named = "dekom.bench", matches = ".*")
class SealBenchTest {

    private static final int LEAVES = Integer.getInteger("dekom.bench.leaves", 1_000_000);
    private static final int SECONDS = 20;

    private final StoredLog log = new StoredLog();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void a_million_leaves_are_verified_within_a_minute() {
        while (log.size() < LEAVES) {
            log.with(Math.min(100_000, LEAVES - (int) log.size()));
        }
        var sealing = timed(log::seal);
        var verifier = new LogVerifier(log.database.app(), log.key.verifier(), log.last());
        var verifying = timed(() ->
                assertThat(verifier.verify((done, total) -> {}).findings()).isEmpty());
        System.out.printf("%d leaves: sealed in %s, verified in %s%n", LEAVES, sealing, verifying);
        assertThat(verifying).isLessThan(Duration.ofSeconds(60));
    }

    @Test
    void at_500_events_a_second_99_of_100_are_signed_for_within_two_seconds() throws InterruptedException {
        var written = new TreeMap<Long, Long>();
        var signed = new ConcurrentSkipListMap<Long, Long>();
        try (var sealer = log.sealer()) {
            sealer.onSigned(note -> signed.put(Checkpoint.parse(note.text()).size(), System.nanoTime()));
            sealer.start();
            var begin = System.nanoTime();
            for (var piece = 0; piece < SECONDS * 20; piece++) {
                log.with(25);
                sealer.wake();
                written.put(log.size(), System.nanoTime());
                var left = begin + (piece + 1) * 50_000_000L - System.nanoTime();
                Thread.sleep(Duration.ofNanos(Math.max(0, left)));
            }
            var patience = System.nanoTime() + 30_000_000_000L;
            while (signed.isEmpty() || signed.lastKey() < log.size() && System.nanoTime() < patience) {
                Thread.sleep(50);
            }
        }
        var lags = new ArrayList<Long>();
        written.forEach((size, at) -> lags.add(signed.ceilingEntry(size).getValue() - at));
        Collections.sort(lags);
        var p99 = Duration.ofNanos(lags.get(lags.size() * 99 / 100));
        System.out.printf(
                "Lag at 500 events a second: p50 %s, p99 %s%n", Duration.ofNanos(lags.get(lags.size() / 2)), p99);
        assertThat(p99).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void an_append_under_load_takes_at_most_a_tenth_more() throws InterruptedException {
        appended(200);
        var without = new ArrayList<Duration>();
        var with = new ArrayList<Duration>();
        for (var round = 0; round < 5; round++) {
            without.add(timed(() -> appended(400)));
            try (var sealer = log.sealer()) {
                sealer.start();
                with.add(timed(() -> {
                    for (var part = 0; part < 20; part++) {
                        appended(20);
                        sealer.wake();
                    }
                }));
            }
        }
        Collections.sort(without);
        Collections.sort(with);
        System.out.printf("400 appends of 10 events: without sealing %s, with %s%n", without.get(2), with.get(2));
        assertThat(with.get(2).toNanos()).isLessThan(without.get(2).toNanos() * 11 / 10);
    }

    private void appended(int times) {
        for (var number = 0; number < times; number++) {
            log.with(10);
        }
    }

    private static Duration timed(Runnable work) {
        var begin = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
