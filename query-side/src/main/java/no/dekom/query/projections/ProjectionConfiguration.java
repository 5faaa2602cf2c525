package no.dekom.query.projections;

import java.time.Clock;
import java.util.List;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Gives each projection an event processor of its name: in order, in batches, and never past an event it could not apply
 * (it tries again, later and later, until it can). Axon finds the handlers among the beans; here they get their processor.
 * Its claims and pauses go by the machine's clock, whatever the clock of the service says.
 */
@Configuration
public class ProjectionConfiguration {

    private static final int BATCH = 200;

    @Bean
    ConfigurerModule projectionProcessors(List<Projection> projections, ProjectionTable tables) {
        return configurer -> {
            var processing = configurer.eventProcessing();
            for (var projection : projections) {
                register(processing, projection, tables);
            }
        };
    }

    private static void register(EventProcessingConfigurer processing, Projection projection, ProjectionTable tables) {
        var name = projection.name();
        processing.assignHandlerTypesMatching(name, type -> type == projection.getClass());
        processing.registerListenerInvocationErrorHandler(name, configuration -> PropagatingErrorHandler.instance());
        processing.registerPooledStreamingEventProcessor(
                name,
                org.axonframework.config.Configuration::eventStore,
                (configuration, builder) -> builder.initialSegmentCount(1)
                        .batchSize(BATCH)
                        .clock(Clock.systemUTC())
                        .initialToken(StreamableMessageSource::createTailToken));
        processing.registerHandlerInterceptor(
                name, configuration -> (unitOfWork, chain) -> inPlace(unitOfWork, chain, name, tables));
    }

    private static Object inPlace(UnitOfWork<?> unitOfWork, InterceptorChain chain, String name, ProjectionTable tables)
            throws Exception {
        unitOfWork.root().getOrComputeResource("writes to " + name, key -> {
            tables.writeTo(name);
            tables.holdServing(name);
            return true;
        });
        return chain.proceed();
    }
}
