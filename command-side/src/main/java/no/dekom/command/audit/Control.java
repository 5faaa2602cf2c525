package no.dekom.command.audit;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import no.dekom.command.audit.begin.BeginControl;
import no.dekom.command.audit.close.CloseControl;
import no.dekom.command.audit.finding.AnswerFinding;
import no.dekom.command.audit.finding.CloseFinding;
import no.dekom.command.audit.finding.MakeFinding;
import no.dekom.command.audit.sample.DrawSample;
import no.dekom.command.audit.sample.ExamineCase;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.KeptDocuments;
import no.dekom.events.ActingAs;
import no.dekom.events.audit.ControlEvent;
import no.dekom.events.audit.ControlId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** Kontroll, som revisor holder. */
@Aggregate(type = "audit.Control")
public class Control {

    @AggregateIdentifier
    private ControlId id;

    private final ControlState state = new ControlState();

    protected Control() {}

    @CommandHandler
    public Control(BeginControl command, ActingAs actor, Directory directory) {
        apply(command.decide(actor, directory));
    }

    @CommandHandler
    void handle(DrawSample command, ActingAs actor, Directory directory, KeptDocuments documents) {
        apply(command.decide(state, actor, directory, documents));
    }

    @CommandHandler
    void handle(ExamineCase command, ActingAs actor, Directory directory) {
        apply(command.decide(state, actor, directory));
    }

    @CommandHandler
    void handle(MakeFinding command, ActingAs actor, Directory directory, LoggedFacts facts) {
        apply(command.decide(state, actor, directory, facts));
    }

    @CommandHandler
    void handle(AnswerFinding command, ActingAs actor, Directory directory) {
        apply(command.decide(state, actor, directory));
    }

    @CommandHandler
    void handle(CloseFinding command, ActingAs actor, Directory directory) {
        apply(command.decide(state, actor, directory));
    }

    @CommandHandler
    void handle(CloseControl command, ActingAs actor, Directory directory, KeptDocuments documents) {
        apply(command.decide(state, actor, directory, documents));
    }

    @EventSourcingHandler
    void on(ControlEvent event) {
        id = event.control();
        state.evolve(event);
    }
}
