package no.dekom.eventlog;

import static no.dekom.eventlog.Samples.event;
import static no.dekom.eventlog.Samples.ids;
import static no.dekom.eventlog.Samples.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import no.dekom.testing.TestDatabase;
import no.dekom.testing.TestLog;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Why the log gives positions after commit: the same interleavings, in Axon's stock store and in ours. */
class InterleavingTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final TestLog node = new TestLog(database);
    private final Side ours = new Side(node.engine(), node.log(), node.springTransactions());
    private final Side stock = stock();

    @AfterEach
    void close() {
        GenericEventMessage.clock = Clock.systemUTC();
        node.close();
        ((EmbeddedEventStore) stock.store).shutDown();
        database.close();
    }

    @Test
    void a_late_commit_that_a_reader_meets_after_a_minute_is_lost_by_the_stock_store() {
        var lost = stock.lateCommitReadAfterAMinute();
        assertThat(lost.seen).isEqualTo(ids(lost.early)).doesNotContain(lost.late.getIdentifier());
    }

    @Test
    void a_late_commit_that_a_reader_meets_after_a_minute_is_seen_by_ours() {
        var kept = ours.lateCommitReadAfterAMinute();
        assertThat(kept.seen).isEqualTo(ids(kept.early, kept.late));
    }

    @Test
    void a_replay_of_the_stock_store_has_another_order_than_was_seen_live() {
        var live = stock.lateCommitReadLive();
        assertThat(live.seen).isEqualTo(ids(live.early, live.late));
        assertThat(read(stock.store, null).ids()).isEqualTo(ids(live.late, live.early));
    }

    @Test
    void a_replay_of_ours_has_the_order_that_was_seen_live() {
        var live = ours.lateCommitReadLive();
        assertThat(live.seen).isEqualTo(ids(live.early, live.late));
        assertThat(read(ours.store, null).ids()).isEqualTo(live.seen);
    }

    @Test
    void a_roll_back_leaves_a_hole_in_the_stock_store_and_none_in_ours() {
        assertThat(((GapAwareTrackingToken) stock.readPastRollBack()).getGaps()).isNotEmpty();
        assertThat(ours.readPastRollBack()).isEqualTo(GapAwareTrackingToken.newInstance(1, List.of()));
    }

    private Side stock() {
        var owner = database.owner();
        var manager = new JdbcTransactionManager(owner);
        var engine = JdbcEventStorageEngine.builder()
                .connectionProvider(new SpringDataSourceConnectionProvider(owner))
                .transactionManager(new SpringTransactionManager(manager))
                .eventSerializer(new EventSerializer(EventNames.ofProduct()))
                .snapshotSerializer(new EventSerializer(EventNames.ofProduct()))
                .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        return new Side(
                engine, EmbeddedEventStore.builder().storageEngine(engine).build(), manager);
    }

    private record Outcome(DomainEventMessage<?> late, DomainEventMessage<?> early, List<String> seen) {}

    private final class Side {
        private final EventStorageEngine engine;
        private final EventStore store;
        private final PlatformTransactionManager manager;

        Side(EventStorageEngine engine, EventStore store, PlatformTransactionManager manager) {
            this.engine = engine;
            this.store = store;
            this.manager = manager;
        }

        Outcome lateCommitReadAfterAMinute() {
            return lateCommit(Duration.ofSeconds(61));
        }

        Outcome lateCommitReadLive() {
            return lateCommit(Duration.ZERO);
        }

        private Outcome lateCommit(Duration readerComesAfter) {
            var late = event("late", 0);
            var early = event("early", 0);
            var held = new HeldTransaction(manager, () -> engine.appendEvents(late));
            commit(early);
            GenericEventMessage.clock = Clock.offset(Clock.systemUTC(), readerComesAfter);
            var first = read(store, null);
            held.commit();
            positions();
            return new Outcome(
                    late, early, first.then(read(store, first.token())).ids());
        }

        Object readPastRollBack() {
            commit(event("first", 0));
            new HeldTransaction(manager, () -> engine.appendEvents(event("undone", 0))).rollback();
            commit(event("second", 0));
            var reading = read(store, null);
            assertThat(reading.events()).hasSize(2);
            return reading.token();
        }

        private void commit(DomainEventMessage<?> event) {
            new TransactionTemplate(manager).executeWithoutResult(status -> engine.appendEvents(event));
            positions();
        }

        private void positions() {
            if (this == ours) {
                Give.all(database);
            }
        }
    }
}
