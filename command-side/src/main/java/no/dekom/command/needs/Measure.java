package no.dekom.command.needs;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Facts;
import no.dekom.command.needs.check.AcceptMeasure;
import no.dekom.command.needs.check.ReopenMeasure;
import no.dekom.command.needs.check.SendBackMeasure;
import no.dekom.command.needs.join.JoinMeasure;
import no.dekom.command.needs.propose.AmendMeasure;
import no.dekom.command.needs.propose.ProposeMeasure;
import no.dekom.command.needs.sendin.SendInMeasure;
import no.dekom.command.needs.withdraw.WithdrawMeasure;
import no.dekom.command.rulesets.RuleSets;
import no.dekom.events.ActingAs;
import no.dekom.events.needs.MeasureEvent;
import no.dekom.events.needs.NeedsMeasureId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** Tiltak som bygger på meldte behov. */
@Aggregate(type = "needs.Measure")
public class Measure {

    @AggregateIdentifier
    private NeedsMeasureId id;

    private final MeasureState state = new MeasureState();

    protected Measure() {}

    @CommandHandler
    public Measure(ProposeMeasure command, ActingAs actor, Directory directory, ReportedNeeds needs) {
        apply(command.decide(actor, directory, needs));
    }

    @CommandHandler
    void handle(
            AmendMeasure command,
            ActingAs actor,
            Directory directory,
            ReportedNeeds needs,
            @MetaDataValue(Facts.READ_VERSION) Long read) {
        apply(command.decide(state, actor, directory, needs, read));
    }

    @CommandHandler
    void handle(
            SendInMeasure command,
            ActingAs actor,
            Directory directory,
            RuleSets ruleSets,
            @MetaDataValue(Facts.READ_VERSION) Long read) {
        apply(command.decide(state, actor, directory, ruleSets, read));
    }

    @CommandHandler
    void handle(
            SendBackMeasure command,
            ActingAs actor,
            Directory directory,
            @MetaDataValue(Facts.READ_VERSION) Long read) {
        apply(command.decide(state, actor, directory, read));
    }

    @CommandHandler
    void handle(
            AcceptMeasure command, ActingAs actor, Directory directory, @MetaDataValue(Facts.READ_VERSION) Long read) {
        apply(command.decide(state, actor, directory, read));
    }

    @CommandHandler
    void handle(
            ReopenMeasure command, ActingAs actor, Directory directory, @MetaDataValue(Facts.READ_VERSION) Long read) {
        apply(command.decide(state, actor, directory, read));
    }

    @CommandHandler
    void handle(WithdrawMeasure command, ActingAs actor, Directory directory) {
        apply(command.decide(state, actor, directory));
    }

    @CommandHandler
    void handle(JoinMeasure command, ActingAs actor, Directory directory) {
        apply(command.decide(state, actor, directory));
    }

    @EventSourcingHandler
    void on(MeasureEvent event, @Timestamp Instant at) {
        id = event.measure();
        state.evolve(event, at);
    }
}
