package no.dekom.command.accounts;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import no.dekom.command.accounts.accept.AcceptUse;
import no.dekom.command.accounts.accept.SendBackUse;
import no.dekom.command.accounts.remind.RemindOfUse;
import no.dekom.command.accounts.report.ReportUse;
import no.dekom.command.accounts.returned.ConfirmReturn;
import no.dekom.command.accounts.settle.ApproveSettlement;
import no.dekom.command.accounts.settle.PrepareSettlement;
import no.dekom.command.accounts.settle.SendBackSettlement;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Facts;
import no.dekom.command.edge.Oslo;
import no.dekom.command.rulesets.RuleSets;
import no.dekom.events.ActingAs;
import no.dekom.events.accounts.AccountsEvent;
import no.dekom.events.decisions.GrantEvent;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.payments.PaymentEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** Bruken av et tilskudd: another view of the grant's stream, which keeps what is granted, paid, spent and claimed back together. */
@Aggregate(type = "decisions.Grant")
public class GrantUse {

    @AggregateIdentifier
    private GrantId id;

    private final UseState state = new UseState();

    protected GrantUse() {}

    @CommandHandler
    void handle(
            ReportUse command,
            ActingAs actor,
            Directory directory,
            Clock clock,
            @MetaDataValue(Facts.READ_VERSION) Long read) {
        apply(command.decide(state, actor, directory, Oslo.today(clock), read));
    }

    @CommandHandler
    void handle(
            SendBackUse command,
            ActingAs actor,
            Directory directory,
            Clock clock,
            @MetaDataValue(Facts.READ_VERSION) Long read) {
        apply(command.decide(state, actor, directory, Oslo.today(clock), read));
    }

    @CommandHandler
    void handle(AcceptUse command, ActingAs actor, Directory directory, @MetaDataValue(Facts.READ_VERSION) Long read) {
        apply(command.decide(state, actor, directory, read));
    }

    @CommandHandler
    void handle(
            PrepareSettlement command,
            ActingAs actor,
            Directory directory,
            RuleSets ruleSets,
            Clock clock,
            @MetaDataValue(Facts.READ_VERSION) Long read) {
        apply(command.decide(state, actor, directory, ruleSets, Oslo.today(clock), read));
    }

    @CommandHandler
    void handle(
            SendBackSettlement command,
            ActingAs actor,
            Directory directory,
            @MetaDataValue(Facts.READ_VERSION) Long read) {
        apply(command.decide(state, actor, directory, read));
    }

    @CommandHandler
    void handle(
            ApproveSettlement command,
            ActingAs actor,
            Directory directory,
            @MetaDataValue(Facts.READ_VERSION) Long read) {
        apply(command.decide(state, actor, directory, read));
    }

    @CommandHandler
    void handle(
            ConfirmReturn command,
            ActingAs actor,
            Directory directory,
            Clock clock,
            @MetaDataValue(Facts.READ_VERSION) Long read) {
        apply(command.decide(state, actor, directory, Oslo.today(clock), read));
    }

    @CommandHandler
    void handle(RemindOfUse command, ActingAs actor, Clock clock) {
        command.decide(state, actor, Oslo.today(clock)).ifPresent(event -> apply(event));
    }

    @EventSourcingHandler
    void on(GrantEvent event) {
        id = event.grant();
        state.evolve(event);
    }

    @EventSourcingHandler
    void on(PaymentEvent event) {
        state.evolve(event);
    }

    @EventSourcingHandler
    void on(AccountsEvent event, @MetaDataValue(Facts.ACTOR) String actor) {
        state.evolve(event, actor);
    }
}
