package no.dekom.command.audit;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import no.dekom.command.audit.attempt.KeepAttempt;
import no.dekom.events.audit.AttemptEvent;
import no.dekom.events.audit.AttemptId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** Avvist forsøk. */
@Aggregate(type = "audit.Attempt")
public class Attempt {

    @AggregateIdentifier
    private AttemptId id;

    protected Attempt() {}

    @CommandHandler
    public Attempt(KeepAttempt command) {
        apply(command.decide());
    }

    @EventSourcingHandler
    void on(AttemptEvent event) {
        id = event.attempt();
    }
}
