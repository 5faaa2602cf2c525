package no.dekom.command.edge;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How automation follows the log: in order, from its beginning, and never past an event it could not act on (it tries again,
 * later and later, until it can).
 */
@Configuration(proxyBeanMethods = false)
class AutomationConfiguration {

    private static final int BATCH = 100;

    @Bean
    ConfigurerModule automationProcessors() {
        return configurer -> configurer
                .eventProcessing()
                .registerDefaultListenerInvocationErrorHandler(configuration -> PropagatingErrorHandler.instance())
                .usingPooledStreamingEventProcessors((configuration, builder) -> builder.initialSegmentCount(1)
                        .batchSize(BATCH)
                        .initialToken(StreamableMessageSource::createTailToken));
    }
}
