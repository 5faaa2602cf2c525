package no.dekom.command.payments.accounts;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Facts;
import no.dekom.events.ActingAs;
import no.dekom.events.payments.BankAccountEvent;
import no.dekom.events.payments.BankAccountId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Kontoen til en organisasjon: the number in use, and the one that waits for approval. */
@Aggregate(type = "payments.BankAccount")
public class BankAccount {

    @AggregateIdentifier
    private BankAccountId id;

    private final AccountState state = new AccountState();

    protected BankAccount() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public void handle(ProposeAccount command, ActingAs actor, Directory directory) {
        apply(command.decide(state, actor, directory));
    }

    @CommandHandler
    void handle(ApproveAccount command, ActingAs actor, Directory directory) {
        apply(command.decide(state, actor, directory));
    }

    @CommandHandler
    void handle(RejectAccount command, ActingAs actor, Directory directory) {
        apply(command.decide(state, actor, directory));
    }

    @EventSourcingHandler
    void on(BankAccountEvent event, @MetaDataValue(Facts.ACTOR) String actor) {
        id = event.account();
        state.evolve(event, actor);
    }
}
