package no.dekom.eventlog;

import static no.dekom.eventlog.Samples.event;
import static no.dekom.eventlog.Samples.ids;
import static no.dekom.eventlog.Samples.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import no.dekom.events.organisations.OrganisationEvent.OrganisationRegistered;
import no.dekom.testing.TestDatabase;
import no.dekom.testing.TestLog;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class EventLogTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final TestDatabase database = TestDatabase.fresh();
    private final TestLog node = new TestLog(database);
    private final JdbcTemplate app = new JdbcTemplate(database.app());

    @AfterEach
    void close() {
        GenericEventMessage.clock = Clock.systemUTC();
        node.close();
        database.close();
    }

    @Test
    void the_second_writer_of_a_sequence_number_is_refused() {
        node.engine().appendEvents(event("s", 0));
        node.engine().appendEvents(event("s", 1));
        assertThatThrownBy(() -> node.engine().appendEvents(event("s", 1))).isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> node.engine().appendEvents(event("s", 0)))
                .isInstanceOf(AggregateStreamCreationException.class);
    }

    @Test
    void a_repeated_event_id_is_a_fault_and_not_a_concurrent_write() {
        var first = event("s", 0);
        node.engine().appendEvents(first);
        var same = new GenericDomainEventMessage<>("t", "other", 1, first, first.getTimestamp());
        assertThatThrownBy(() -> node.engine().appendEvents(same)).isInstanceOf(EventStoreException.class);
    }

    @Test
    void an_aggregate_reads_its_own_events_before_they_have_a_position() {
        node.transaction().executeWithoutResult(status -> {
            for (var sequence = 0; sequence < LogStorageEngine.BATCH + 5; sequence++) {
                node.engine().appendEvents(event("long", sequence));
            }
            node.engine().appendEvents(event("other", 0));
            assertThat(node.log().readEvents("long").asStream()).hasSize(LogStorageEngine.BATCH + 5);
            assertThat(node.log().readEvents("long", 203).asStream()).hasSize(2);
            assertThat(node.log().lastSequenceNumberFor("long")).contains(LogStorageEngine.BATCH + 4L);
        });
    }

    @Test
    void what_is_stored_is_named_and_readable_by_sql() {
        var message = new GenericDomainEventMessage<>("organisations.Organisation", "o1", 0, Samples.registered("o1"))
                .withMetaData(Map.of("role", "ADMINISTRATOR"));
        node.engine().appendEvents(message);
        assertThat(app.queryForMap("""
                select name, revision, stream_type, payload->>'kind' as kind, metadata->>'role' as role,
                       recorded_at = ?::timestamptz as timed from log.event""", message.getTimestamp().toString()))
                .containsEntry("name", "organisations.OrganisationRegistered")
                .containsEntry("revision", 1)
                .containsEntry("stream_type", "organisations.Organisation")
                .containsEntry("kind", "SCHOOL")
                .containsEntry("role", "ADMINISTRATOR")
                .containsEntry("timed", true);
        var read = node.log().readEvents("o1").next();
        assertThat(read.getPayload()).isEqualTo(message.getPayload()).isInstanceOf(OrganisationRegistered.class);
        assertThat(read.getTimestamp()).isEqualTo(message.getTimestamp());
        assertThat(read.getMetaData()).isEqualTo(message.getMetaData());
    }

    @Test
    void a_snapshot_is_kept_once_and_read_by_its_stream() {
        node.engine().storeSnapshot(event("s", 4));
        node.engine().storeSnapshot(event("s", 9));
        node.engine().storeSnapshot(event("s", 9));
        assertThat(node.engine().readSnapshot("s"))
                .hasValueSatisfying(
                        snapshot -> assertThat(snapshot.getSequenceNumber()).isEqualTo(9));
        assertThat(app.queryForObject("select count(*) from log.snapshot", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void only_events_with_a_stored_name_reach_the_log() {
        var unnamed = new GenericDomainEventMessage<>("t", "s", 0, "just a text");
        assertThatThrownBy(() -> node.engine().appendEvents(unnamed)).isInstanceOf(EventStoreException.class);
    }

    @Test
    void tokens_count_positions() throws InterruptedException {
        assertThat(node.log().createHeadToken()).isEqualTo(GapAwareTrackingToken.newInstance(-1, List.of()));
        GenericEventMessage.clock = Clock.fixed(Instant.parse("2024-01-10T10:00:00Z"), ZoneOffset.UTC);
        publish("a");
        GenericEventMessage.clock = Clock.fixed(Instant.parse("2024-01-11T10:00:00Z"), ZoneOffset.UTC);
        var second = publish("b");
        assertThat(node.positions().head()).isEqualTo(1);
        assertThat(node.log().createHeadToken().position()).hasValue(1);
        assertThat(node.log().createTailToken().position()).hasValue(-1);
        var between = node.log().createTokenAt(Instant.parse("2024-01-10T12:00:00Z"));
        assertThat(read(node.log(), between).ids()).containsExactly(second);
        assertThat(node.log().createTokenAt(Instant.parse("2025-01-01T00:00:00Z")))
                .isEqualTo(node.log().createHeadToken());
    }

    @Test
    void an_event_of_an_outer_transaction_gets_its_position_after_that_has_committed() throws InterruptedException {
        var event = event("s", 0);
        node.transaction().executeWithoutResult(status -> {
            var unitOfWork = DefaultUnitOfWork.startAndGet(null);
            node.log().publish(event);
            unitOfWork.commit();
            assertThat(node.positions().positionOf(event.getIdentifier())).isEmpty();
        });
        assertThat(node.positions().await(event.getIdentifier(), PATIENCE)).contains(0L);
        assertThat(read(node.log(), null).ids()).isEqualTo(ids(event));
    }

    @Test
    void a_reader_is_told_at_once() throws InterruptedException {
        assertThat(timeToTell(node)).isLessThan(Duration.ofMillis(2_500));
    }

    @Test
    void a_reader_on_another_node_is_told_at_once() throws InterruptedException {
        try (var other = new TestLog(database)) {
            assertThat(timeToTell(other)).isLessThan(Duration.ofMillis(2_500));
        }
    }

    /** Ten commits, each told of before the next; by looking twice a second alone this would take five seconds. */
    private Duration timeToTell(TestLog reader) throws InterruptedException {
        var told = new Semaphore(0);
        try (var stream = reader.log().openStream(null)) {
            assertThat(stream.setOnAvailableCallback(told::release)).isTrue();
            publish("first");
            assertThat(told.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
            assertThat(stream.hasNextAvailable()).isTrue();
            var start = System.nanoTime();
            for (var count = 0; count < 10; count++) {
                told.drainPermits();
                node.log().publish(event("s" + count, 0));
                assertThat(told.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
            }
            return Duration.ofNanos(System.nanoTime() - start);
        }
    }

    @Test
    void a_closed_stream_hears_no_more_and_lets_its_reader_go() throws InterruptedException {
        var told = new Semaphore(0);
        var stream = node.log().openStream(null);
        stream.setOnAvailableCallback(told::release);
        stream.close();
        publish("s");
        assertThat(told.availablePermits()).isZero();
        assertThat(stream.hasNextAvailable()).isFalse();
        assertThatThrownBy(stream::nextAvailable).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void positions_are_given_after_the_connections_of_the_sequencer_were_killed() throws InterruptedException {
        publish("before");
        new JdbcTemplate(database.superuser())
                .queryForList("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where application_name = 'dekom-log' and datname = current_database()");
        publish("after");
        assertThat(node.positions().head()).isEqualTo(1);
    }

    @Test
    void another_node_gives_positions_when_the_first_is_gone() throws InterruptedException {
        try (var other = new TestLog(database)) {
            node.sequencer().close();
            var event = event("s", 0);
            node.log().publish(event);
            assertThat(other.positions().await(event.getIdentifier(), PATIENCE)).contains(0L);
        }
    }

    @Test
    void positions_are_not_given_on_an_old_snapshot() {
        node.transaction().executeWithoutResult(status -> {
            app.execute("set transaction isolation level repeatable read");
            assertThatThrownBy(() -> app.queryForObject("select log.give_positions(1)", Long.class))
                    .hasMessageContaining("read committed");
        });
    }

    private String publish(String stream) throws InterruptedException {
        var event = event(stream, 0);
        node.log().publish(event);
        assertThat(node.positions().await(event.getIdentifier(), PATIENCE)).isPresent();
        return event.getIdentifier();
    }
}
