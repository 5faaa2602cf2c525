package no.dekom.command.outcomes.control;

import java.time.Instant;
import java.time.LocalDate;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Oslo;
import no.dekom.command.edge.Rule;
import no.dekom.command.outcomes.NewDueDateIsAhead;
import no.dekom.command.outcomes.OutcomeActors;
import no.dekom.command.outcomes.OutcomeState;
import no.dekom.command.outcomes.control.ControlRules.ControlsNewestVersion;
import no.dekom.command.outcomes.control.ControlRules.ReportIsLocked;
import no.dekom.command.outcomes.control.ControlRules.ReportIsNotAccepted;
import no.dekom.events.ActingAs;
import no.dekom.events.outcomes.MeasureId;
import no.dekom.events.outcomes.OutcomeEvent;
import no.dekom.events.outcomes.OutcomeEvent.MoreAskedFor;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Be om mer til en rapport: it opens, and is signed anew when the question is answered. */
public record AskForMore(@TargetAggregateIdentifier MeasureId measure, int version, String question, LocalDate due) {

    public OutcomeEvent decide(OutcomeState state, ActingAs actor, Directory directory, Instant now) {
        OutcomeActors.demandControl(state, actor, directory);
        Rule.require(
                new ReportIsLocked(state),
                new ControlsNewestVersion(version, state.version()),
                new ReportIsNotAccepted(state),
                new NewDueDateIsAhead(due, Oslo.day(now)));
        return new MoreAskedFor(measure, version, question, due);
    }
}
