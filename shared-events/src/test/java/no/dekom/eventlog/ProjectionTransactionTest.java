package no.dekom.eventlog;

import static no.dekom.eventlog.Samples.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import no.dekom.events.organisations.OrganisationEvent.OrganisationRegistered;
import no.dekom.testing.TestDatabase;
import no.dekom.testing.TestLog;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** A projection's rows and its token are one transaction, or a crash would lose or double what it shows. */
class ProjectionTransactionTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final TestDatabase database = TestDatabase.fresh();
    private final TestLog node = new TestLog(database);
    private final JdbcTemplate app = new JdbcTemplate(database.app());
    private final JdbcTemplate outside = new JdbcTemplate(database.superuser());
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2);
    private final List<String> seenFromOutside = new CopyOnWriteArrayList<>();
    private final PooledStreamingEventProcessor processor = processor();

    @BeforeEach
    void table() {
        new JdbcTemplate(database.owner())
                .execute("create table public.probe (id text); grant all on public.probe to dekom_app");
    }

    @AfterEach
    void close() {
        processor.shutDown();
        threads.shutdownNow();
        node.close();
        database.close();
    }

    @Test
    void rows_and_token_commit_together_or_not_at_all() {
        processor.start();
        await().atMost(PATIENCE).until(() -> token() != null);
        node.log().publish(event("s", 0));
        await().atMost(PATIENCE).until(() -> "{\"position\":0}".equals(token()));
        assertThat(seenFromOutside).startsWith("0 {\"position\":-1}", "0 {\"position\":-1}");
        assertThat(rows()).isEqualTo(1);
        assertThat(outside.queryForObject(
                        "select token_type from axon.token_entry where processor_name = 'probe'", String.class))
                .isEqualTo("position");
    }

    @Test
    void a_replay_starts_over_and_ends_at_a_position() {
        seenFromOutside.add("no failure this time");
        processor.start();
        node.log().publish(event("s", 0));
        await().atMost(PATIENCE).until(() -> "{\"position\":0}".equals(token()));
        processor.shutDown();
        processor.resetTokens("new columns");
        assertThat(token())
                .isEqualTo("{\"resetAt\":{\"position\":0},\"reached\":{\"position\":-1},\"context\":\"new columns\"}");
        processor.start();
        await().atMost(PATIENCE).until(() -> rows() == 2);
        node.log().publish(event("s", 1));
        await().atMost(PATIENCE).until(() -> "{\"position\":1}".equals(token()));
        assertThat(rows()).isEqualTo(3);
    }

    @Test
    void the_configuration_row_of_the_token_store_is_there_from_the_start() {
        var id = outside.queryForObject(
                "select token::json->'config'->>'id' from axon.token_entry where processor_name = '__config'",
                String.class);
        assertThat(node.transactions()
                        .fetchInTransaction(() -> node.tokenStore().retrieveStorageIdentifier()))
                .contains(id);
    }

    /** Writes its row, notes what others can see of row and token, and fails the first time. */
    public final class Projection {
        @EventHandler
        void on(OrganisationRegistered event) {
            app.update(
                    "insert into public.probe values (?)", event.organisation().value());
            seenFromOutside.add(rows() + " " + token());
            if (seenFromOutside.size() == 1) {
                throw new IllegalStateException("on purpose");
            }
        }
    }

    private int rows() {
        return outside.queryForObject("select count(*) from public.probe", Integer.class);
    }

    private String token() {
        return outside
                .queryForList("select token from axon.token_entry where processor_name = 'probe'", String.class)
                .stream()
                .findFirst()
                .orElse(null);
    }

    private PooledStreamingEventProcessor processor() {
        return PooledStreamingEventProcessor.builder()
                .name("probe")
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(new Projection())
                        .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                        .build())
                .errorHandler(PropagatingErrorHandler.instance())
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .messageSource(node.log())
                .tokenStore(node.tokenStore())
                .transactionManager(node.transactions())
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .initialSegmentCount(1)
                .tokenClaimInterval(200)
                .initialToken(StreamableMessageSource::createTailToken)
                .batchSize(100)
                .build();
    }
}
