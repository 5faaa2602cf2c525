package no.dekom.eventlog;

import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The log and what Axon needs around it, each named here, since Axon's own configuration names classes of an older
 * Spring Boot. Needs a {@link DataSource}, a {@link PlatformTransactionManager} and a {@link Clock}.
 */
@Configuration(proxyBeanMethods = false)
public class EventLogConfiguration {

    static {
        System.setProperty("axoniq.update-checker.disabled", "true");
    }

    /** Gives events the time of the clock, in the milliseconds that the log keeps. */
    public EventLogConfiguration(Clock clock) {
        GenericEventMessage.clock = Clock.tick(clock, Duration.ofMillis(1));
    }

    @Bean
    EventNames eventNames() {
        return EventNames.ofProduct();
    }

    @Bean
    @Primary
    EventSerializer serializer(EventNames names) {
        return new EventSerializer(names);
    }

    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer(EventSerializer serializer) {
        return serializer;
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(EventSerializer serializer) {
        return serializer;
    }

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource dataSource) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(dataSource));
    }

    @Bean
    PersistenceExceptionResolver persistenceExceptionResolver() {
        return LogStorageEngine.SAME_SEQUENCE;
    }

    @Bean
    EventUpcaster outcomesBeforeVoices() {
        return new OutcomesBeforeVoices();
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            ConnectionProvider connections,
            TransactionManager transactions,
            EventSerializer serializer,
            ObjectProvider<EventUpcaster> upcasters) {
        return LogStorageEngine.over(
                connections,
                transactions,
                serializer,
                new EventUpcasterChain(upcasters.orderedStream().toList()));
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    @DependsOnDatabaseInitialization
    LogSequencer logSequencer(DataSource dataSource) {
        return new LogSequencer(dataSource);
    }

    @Bean({"eventStore", "eventBus"})
    @Qualifier("eventStore")
    EventLog eventLog(EventStorageEngine engine, LogSequencer sequencer) {
        return new EventLog(engine, sequencer);
    }

    @Bean
    LogPositions logPositions(DataSource dataSource, LogSequencer sequencer) {
        return new LogPositions(dataSource, sequencer);
    }

    @Bean
    LogFacts logFacts(DataSource dataSource, EventSerializer serializer, ObjectProvider<EventUpcaster> upcasters) {
        return new LogFacts(
                dataSource,
                serializer,
                new EventUpcasterChain(upcasters.orderedStream().toList()));
    }

    @Bean
    TokenStore tokenStore(ConnectionProvider connections, EventSerializer serializer) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .schema(AxonTables.TOKENS)
                .contentType(String.class)
                .build();
    }

    /** Axon makes the queue of each processor with {@code axon.eventhandling.processors.<name>.dlq.enabled=true}. */
    @Bean
    DeadLetterSchema deadLetterSchema() {
        return AxonTables.DEAD_LETTERS;
    }
}
