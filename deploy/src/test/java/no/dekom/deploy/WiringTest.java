package no.dekom.deploy;

import static no.dekom.deploy.Visitor.basic;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import no.dekom.deploy.demo.Persona;
import no.dekom.eventlog.EventLog;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** Axon's own configuration was made for an older Spring Boot; what it could leave out or do twice is looked at here. */
class WiringTest {

    private static final String OWN_MONEY = "/api/seed-fund-rounds/%s/own-money";

    private final TheService service = TheService.shared();
    private final ApplicationContext beans = service.parts();

    @Test
    void there_is_one_transaction_manager_and_it_is_springs() {
        assertThat(beans.getBeansOfType(TransactionManager.class).values())
                .singleElement()
                .isInstanceOf(SpringTransactionManager.class);
        assertThat(beans.getBeansOfType(PlatformTransactionManager.class).values())
                .singleElement()
                .isInstanceOf(JdbcTransactionManager.class);
        assertThat(beans.getBeansOfType(EventBus.class).values())
                .singleElement()
                .isInstanceOf(EventLog.class);
    }

    @Test
    void every_processor_has_one_segment_and_never_skips_an_event() {
        var processing = service.part(EventProcessingConfiguration.class);
        assertThat(processing.eventProcessors())
                .containsKeys(
                        "WhenSeedFundsDecidedThenExpectOutcome",
                        "WhenDecisionApprovedThenExpectOutcomes",
                        "WhenMeasureAcceptedThenExpectOutcomes",
                        "organisations",
                        "seedfunds",
                        "outcomes",
                        "payments",
                        "schemes",
                        "meetings",
                        "recommendations",
                        "decisions",
                        "complaints",
                        "catalogue",
                        "accounts",
                        "attainment",
                        "surveys",
                        "control",
                        "needs",
                        "allocation",
                        "audit");
        processing.eventProcessors().forEach((name, processor) -> {
            assertThat(processor).isInstanceOf(PooledStreamingEventProcessor.class);
            assertThat(((PooledStreamingEventProcessor) processor).processingStatus())
                    .hasSize(1);
            assertThat(processing.listenerInvocationErrorHandler(name)).isInstanceOf(PropagatingErrorHandler.class);
            assertThat(processor.isRunning()).isTrue();
        });
    }

    @Test
    void no_handler_is_watched_by_a_clock_and_nothing_is_sent_home() {
        assertThat(beans.getBeanNamesForType(org.axonframework.config.ConfigurerModule.class))
                .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).contains("timeout"));
        assertThat(beans.getBeanDefinitionNames())
                .noneMatch(name -> name.contains("axonServer") || name.contains("AxonServerConnection"));
    }

    @Test
    void a_command_leaves_who_in_which_role_and_which_build() {
        var answer = service.visitor()
                .postJson(
                        OWN_MONEY.formatted("demo-runde-2026"),
                        "{\"amount\": \"1 000\", \"note\": \"prøve\"}",
                        "Authorization",
                        basic(Persona.OWNER),
                        "Idempotency-Key",
                        "wiring");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var metadata = service.sql()
                .sql("select metadata::text from log.event where event_id = ?")
                .param(answer.headers().firstValue("X-Event-Id").orElseThrow())
                .query(String.class)
                .single();
        assertThat(metadata)
                .contains(
                        "\"role\":\"SCHOOL_OWNER\"", "\"organisation\":\"demo-havstrand\"", "\"actor\":", "\"build\":")
                .contains("\"correlationId\":");
    }

    /** Axon keeps the lock of a stream that could not be loaded (issue 4659), which must not stop who asks next. */
    @Test
    void what_does_not_exist_is_answered_at_once_each_time() {
        var asked = IntStream.range(0, 6)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> service.visitor()
                        .postJson(OWN_MONEY.formatted("nope"), "{\"amount\": 1}", "Authorization", basic(Persona.OWNER))
                        .statusCode()))
                .toList();
        var all = CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new))
                .orTimeout(Duration.ofSeconds(20).toSeconds(), TimeUnit.SECONDS);
        all.join();
        assertThat(asked).allSatisfy(status -> assertThat(status.join()).isEqualTo(404));
    }

    @Test
    void the_description_of_the_api_is_norwegian_and_shows_what_is_sent() {
        var json = service.visitor().get("/v3/api-docs").body();
        assertThat(json).contains("Dekom: saksbehandling", "/api/seed-fund-rounds/{round}/applications", "\"amount\"");
        assertThat(json).doesNotContain("\"sender\"", "\"Sender\"");
    }
}
