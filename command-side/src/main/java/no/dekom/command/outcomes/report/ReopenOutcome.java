package no.dekom.command.outcomes.report;

import java.time.Instant;
import java.time.LocalDate;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Oslo;
import no.dekom.command.edge.Rule;
import no.dekom.command.outcomes.NewDueDateIsAhead;
import no.dekom.command.outcomes.OutcomeState;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.events.outcomes.MeasureId;
import no.dekom.events.outcomes.OutcomeEvent;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReopened;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Åpne en sendt rapport igjen, so that it can be corrected and signed anew. */
public record ReopenOutcome(@TargetAggregateIdentifier MeasureId measure, LocalDate due, String reason) {

    /** Only a report that was sent can be opened again. */
    public record ReportWasSent(OutcomeState state) implements Rule {

        @Override
        public boolean holds() {
            return state.reported();
        }
    }

    public OutcomeEvent decide(OutcomeState state, ActingAs actor, Directory directory, Instant now) {
        NotAllowed.unless(
                actor.role() == Role.COORDINATOR
                        && state.expected().network().equals(actor.organisation())
                        && directory.holds(actor),
                "CoordinatorsReopenReports");
        Rule.require(new ReportWasSent(state), new NewDueDateIsAhead(due, Oslo.day(now)));
        return new OutcomeReopened(measure, due, reason);
    }
}
