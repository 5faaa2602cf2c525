package no.dekom.eventlog;

import static no.dekom.eventlog.Samples.event;
import static no.dekom.eventlog.Samples.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import no.dekom.testing.TestDatabase;
import no.dekom.testing.TestLog;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.JdbcTemplate;

@Timeout(120)
class ManyWritersTest {

    private static final int WRITERS = 8;
    private static final int TRANSACTIONS = 120;

    private final TestDatabase database = TestDatabase.fresh();
    private final Set<String> committed = ConcurrentHashMap.newKeySet();
    private final List<TrackedEventMessage<?>> live = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void each_committed_event_is_seen_once_in_stream_order() throws Exception {
        try (var node = new TestLog(database)) {
            readLiveWhile(node, () -> write(List.of(node)));
        }
    }

    @Test
    void two_sequencers_whose_connections_are_killed_lose_and_double_nothing() throws Exception {
        try (var node = new TestLog(database);
                var other = new TestLog(database)) {
            var writing = new AtomicBoolean(true);
            var killer = Thread.ofPlatform().start(() -> killWhile(writing));
            readLiveWhile(node, () -> write(List.of(node, other)));
            writing.set(false);
            killer.join();
            assertThat(read(other.log(), null).ids())
                    .isEqualTo(read(node.log(), null).ids());
        }
    }

    private void readLiveWhile(TestLog node, Work writing) throws Exception {
        var stop = new AtomicBoolean();
        try (var stream = node.log().openStream(null);
                var reader = Executors.newSingleThreadExecutor()) {
            Future<?> reading = reader.submit(() -> {
                while (!stop.get()) {
                    if (stream.hasNextAvailable(50, TimeUnit.MILLISECONDS)) {
                        live.add(stream.nextAvailable());
                    }
                }
                return null;
            });
            writing.run();
            await().atMost(Duration.ofSeconds(20)).until(() -> live.size() >= committed.size());
            stop.set(true);
            reading.get();
        }
        verify(node);
    }

    private void verify(TestLog node) {
        var seen = live.stream().<String>map(TrackedEventMessage::getIdentifier).toList();
        assertThat(seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(committed);
        assertThat(read(node.log(), null).ids()).isEqualTo(seen);
        assertThat(live.stream().map(each -> each.trackingToken().position().orElseThrow()))
                .isEqualTo(LongStream.range(0, seen.size()).boxed().toList());
        var last = new HashMap<String, Long>();
        for (var each : live) {
            var event = (DomainEventMessage<?>) each;
            assertThat(event.getSequenceNumber()).isEqualTo(last.getOrDefault(event.getAggregateIdentifier(), -1L) + 1);
            last.put(event.getAggregateIdentifier(), event.getSequenceNumber());
        }
    }

    private void write(List<TestLog> nodes) throws Exception {
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> all = new ArrayList<>();
            for (var writer = 0; writer < WRITERS; writer++) {
                var number = writer;
                all.add(writers.submit(() -> writeOne(nodes.get(number % nodes.size()), number)));
            }
            for (var each : all) {
                each.get();
            }
        }
    }

    private void writeOne(TestLog node, int writer) {
        var random = new Random(writer);
        var sequence = 0L;
        for (var count = 0; count < TRANSACTIONS; count++) {
            var events = new ArrayList<DomainEventMessage<?>>();
            for (var each = 0; each <= random.nextInt(3); each++) {
                events.add(event("stream-" + writer, sequence + each));
            }
            if (commits(node, events, random)) {
                sequence += events.size();
                events.forEach(event -> committed.add(event.getIdentifier()));
            }
        }
    }

    private boolean commits(TestLog node, List<DomainEventMessage<?>> events, Random random) {
        return Boolean.TRUE.equals(node.transaction().execute(status -> {
            node.log().publish(events);
            LockSupport.parkNanos(random.nextInt(8) == 0 ? 30_000_000 : random.nextInt(3_000_000));
            if (random.nextInt(7) == 0) {
                status.setRollbackOnly();
            }
            return !status.isRollbackOnly();
        }));
    }

    private void killWhile(AtomicBoolean writing) {
        var superuser = new JdbcTemplate(database.superuser());
        while (writing.get()) {
            superuser.queryForList("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where application_name = 'dekom-log' and datname = current_database()");
            LockSupport.parkNanos(100_000_000);
        }
    }

    private interface Work {
        void run() throws Exception;
    }
}
