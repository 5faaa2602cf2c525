package no.dekom.command.schemes;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Claims;
import no.dekom.command.edge.Facts;
import no.dekom.command.rulesets.RuleSets;
import no.dekom.command.schemes.approve.ApproveRuleSet;
import no.dekom.command.schemes.approve.EndRuleSet;
import no.dekom.command.schemes.draft.ChangeRuleSet;
import no.dekom.command.schemes.draft.DraftRuleSet;
import no.dekom.events.ActingAs;
import no.dekom.events.RuleSetId;
import no.dekom.events.schemes.RuleSetEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** Regelsett. */
@Aggregate(type = "schemes.RuleSet")
public class RuleSet {

    @AggregateIdentifier
    private RuleSetId id;

    private final RuleSetState state = new RuleSetState();

    protected RuleSet() {}

    @CommandHandler
    public RuleSet(DraftRuleSet command, ActingAs actor, Directory directory, Claims claims) {
        apply(command.decide(actor, directory, claims));
    }

    @CommandHandler
    void handle(
            ChangeRuleSet command, ActingAs actor, Directory directory, @MetaDataValue(Facts.READ_VERSION) Long read) {
        apply(command.decide(state, actor, directory, read));
    }

    @CommandHandler
    void handle(
            ApproveRuleSet command,
            ActingAs actor,
            Directory directory,
            RuleSets ruleSets,
            @MetaDataValue(Facts.READ_VERSION) Long read) {
        apply(command.decide(state, actor, directory, ruleSets, read));
    }

    @CommandHandler
    void handle(EndRuleSet command, ActingAs actor, Directory directory, Clock clock) {
        apply(command.decide(state, actor, directory, clock.instant()));
    }

    @EventSourcingHandler
    void on(
            RuleSetEvent event,
            @MetaDataValue(Facts.ACTOR) String actor,
            @MetaDataValue(Facts.ORGANISATION) String organisation) {
        id = event.ruleSet();
        state.evolve(event, actor, organisation);
    }
}
