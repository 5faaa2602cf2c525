package no.dekom.command.decisions;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import no.dekom.command.decisions.approve.ApproveDecision;
import no.dekom.command.decisions.approve.SendBackDecision;
import no.dekom.command.decisions.letter.KeepLetter;
import no.dekom.command.decisions.letter.KeepSending;
import no.dekom.command.decisions.letter.OrderLetterAgain;
import no.dekom.command.decisions.letter.ReceiveLetter;
import no.dekom.command.decisions.prepare.PrepareDecision;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Facts;
import no.dekom.command.edge.KeptDocuments;
import no.dekom.command.rulesets.RuleSets;
import no.dekom.events.ActingAs;
import no.dekom.events.decisions.GrantEvent;
import no.dekom.events.decisions.GrantId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Tilskudd til en mottaker for ett år: its decisions, one after another. */
@Aggregate(type = "decisions.Grant")
public class Grant {

    @AggregateIdentifier
    private GrantId id;

    private final GrantState state = new GrantState();

    protected Grant() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public void handle(
            PrepareDecision command,
            ActingAs actor,
            Directory directory,
            RuleSets ruleSets,
            DecisionGrounds grounds,
            @MetaDataValue(Facts.READ_VERSION) Long read) {
        apply(command.decide(state, actor, directory, ruleSets, grounds, read));
    }

    @CommandHandler
    void handle(
            SendBackDecision command,
            ActingAs actor,
            Directory directory,
            @MetaDataValue(Facts.READ_VERSION) Long read) {
        apply(command.decide(state, actor, directory, read));
    }

    @CommandHandler
    void handle(
            ApproveDecision command,
            ActingAs actor,
            Directory directory,
            DecisionGrounds grounds,
            @MetaDataValue(Facts.READ_VERSION) Long read) {
        apply(command.decide(state, actor, directory, grounds, read));
    }

    @CommandHandler
    void handle(KeepLetter command, ActingAs actor, KeptDocuments documents) {
        applyUnlessDone(command.decide(state, actor, documents));
    }

    @CommandHandler
    void handle(KeepSending command, ActingAs actor) {
        applyUnlessDone(command.decide(state, actor));
    }

    @CommandHandler
    void handle(OrderLetterAgain command, ActingAs actor, Directory directory) {
        apply(command.decide(state, actor, directory));
    }

    @CommandHandler
    void handle(ReceiveLetter command, ActingAs actor, Directory directory) {
        applyUnlessDone(command.decide(state, actor, directory));
    }

    private static void applyUnlessDone(GrantEvent event) {
        if (event != null) {
            apply(event);
        }
    }

    @EventSourcingHandler
    void on(GrantEvent event, @MetaDataValue(Facts.ACTOR) String actor) {
        id = event.grant();
        state.evolve(event, actor);
    }
}
