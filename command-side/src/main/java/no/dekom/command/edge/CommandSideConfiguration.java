package no.dekom.command.edge;

import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what every command passes through. */
@Configuration
public class CommandSideConfiguration {

    /** The facts that go from a command to the metadata of its events. */
    @Bean
    CorrelationDataProvider factsOnEvents() {
        return new SimpleCorrelationDataProvider(
                Facts.ACTOR, Facts.ROLE, Facts.ORGANISATION, Facts.REASON, Facts.CORRELATION, Facts.BUILD);
    }

    @Bean
    InitializingBean interceptors(
            CommandBus commands, EventBus events, AnsweredOnce answeredOnce, List<KeptInTransaction> tables) {
        return () -> {
            commands.registerHandlerInterceptor(answeredOnce::handle);
            events.registerDispatchInterceptor(answeredOnce::publish);
            tables.forEach(
                    table -> events.subscribe(published -> published.forEach(event -> table.on(event.getPayload()))));
        };
    }
}
