package no.dekom.command.outcomes;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import no.dekom.command.directory.Directory;
import no.dekom.command.outcomes.control.AcceptOutcome;
import no.dekom.command.outcomes.control.AskForMore;
import no.dekom.command.outcomes.control.RemarkOnOutcome;
import no.dekom.command.outcomes.expect.ExpectOutcome;
import no.dekom.command.outcomes.remind.RemindOfOutcome;
import no.dekom.command.outcomes.report.ReopenOutcome;
import no.dekom.command.outcomes.report.ReportOutcome;
import no.dekom.command.outcomes.sign.SignOutcome;
import no.dekom.command.outcomes.statement.GiveStatement;
import no.dekom.events.ActingAs;
import no.dekom.events.outcomes.MeasureId;
import no.dekom.events.outcomes.OutcomeEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Rapporteringen av et tiltak. */
@Aggregate(type = "outcomes.Outcome")
public class Outcome {

    @AggregateIdentifier
    private MeasureId id;

    private final OutcomeState state = new OutcomeState();

    protected Outcome() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public void handle(ExpectOutcome command, ActingAs actor) {
        command.decide(state, actor).ifPresent(event -> apply(event));
    }

    @CommandHandler
    public void handle(ReportOutcome command, ActingAs actor, Directory directory, Clock clock) {
        apply(command.decide(state, actor, directory, clock.instant()));
    }

    @CommandHandler
    public void handle(GiveStatement command, ActingAs actor, Directory directory) {
        apply(command.decide(state, actor, directory));
    }

    @CommandHandler
    public void handle(SignOutcome command, ActingAs actor, Directory directory) {
        apply(command.decide(state, actor, directory));
    }

    @CommandHandler
    public void handle(AcceptOutcome command, ActingAs actor, Directory directory) {
        apply(command.decide(state, actor, directory));
    }

    @CommandHandler
    public void handle(AskForMore command, ActingAs actor, Directory directory, Clock clock) {
        apply(command.decide(state, actor, directory, clock.instant()));
    }

    @CommandHandler
    public void handle(RemarkOnOutcome command, ActingAs actor, Directory directory) {
        apply(command.decide(state, actor, directory));
    }

    @CommandHandler
    public void handle(ReopenOutcome command, ActingAs actor, Directory directory, Clock clock) {
        apply(command.decide(state, actor, directory, clock.instant()));
    }

    @CommandHandler
    public void handle(RemindOfOutcome command, ActingAs actor, Clock clock) {
        command.decide(state, actor, clock.instant()).ifPresent(event -> apply(event));
    }

    @EventSourcingHandler
    void on(OutcomeEvent event) {
        id = event.measure();
        state.evolve(event);
    }
}
