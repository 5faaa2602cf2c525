package no.dekom.command.edge;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.dekom.eventlog.EventSerializer;
import no.dekom.testing.TestDatabase;
import no.dekom.testing.TestLog;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The command side of one node on PostgreSQL, as it is wired in the service, of the parts that a test gives it. The pool outlives the node, so
 * that one can die while others go on.
 */
public final class CommandNode implements AutoCloseable {

    private final TestLog log;
    private final Configuration axon;
    private final Commands commands;

    /** What stands on the database of a node. */
    public interface Parts {

        /** Kept in the transaction of the events. */
        List<KeptInTransaction> tables();

        /** What handlers ask for, by its type. */
        Map<Class<?>, Object> resources();

        List<Class<?>> aggregates();

        /** Handlers outside the aggregates. */
        List<Function<Configuration, Object>> handlers();

        /** Who is told of refusals. */
        default List<Function<CommandGateway, RefusalWatch>> watches() {
            return List.of();
        }
    }

    public CommandNode(TestDatabase database, Clock clock, Function<JdbcClient, Parts> wiring) {
        var pool = new DelegatingDataSource(database.app());
        log = new TestLog(pool, clock);
        var jdbc = JdbcClient.create(pool);
        var parts = wiring.apply(jdbc);
        var side = new CommandSideConfiguration();
        Configurer configurer = DefaultConfigurer.defaultConfiguration()
                .configureEventStore(c -> log.log())
                .configureTransactionManager(c -> log.transactions())
                .configureSerializer(c -> log.part(EventSerializer.class))
                .configureCorrelationDataProviders(c -> List.of(side.factsOnEvents()));
        parts.resources().forEach((type, it) -> register(configurer, type, it));
        parts.aggregates().forEach(configurer::configureAggregate);
        parts.handlers().forEach(it -> configurer.registerCommandHandler(it::apply));
        axon = configurer.buildConfiguration();
        axon.start();
        try {
            side.interceptors(axon.commandBus(), log.log(), new AnsweredOnce(jdbc), parts.tables())
                    .afterPropertiesSet();
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
        commands = new Commands(
                axon.commandGateway(),
                "test",
                parts.watches().stream()
                        .map(it -> it.apply(axon.commandGateway()))
                        .toList());
    }

    private static <T> void register(Configurer configurer, Class<T> type, Object it) {
        configurer.registerComponent(type, c -> type.cast(it));
    }

    public Commands commands() {
        return commands;
    }

    public TestLog log() {
        return log;
    }

    @Override
    public void close() {
        axon.shutdown();
        log.close();
    }
}
