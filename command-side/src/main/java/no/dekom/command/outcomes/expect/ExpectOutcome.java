package no.dekom.command.outcomes.expect;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.outcomes.OutcomeState;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.Role;
import no.dekom.events.outcomes.Grant;
import no.dekom.events.outcomes.MeasureId;
import no.dekom.events.outcomes.OutcomeEvent;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeExpected;
import no.dekom.events.outcomes.PlannedSpending;
import no.dekom.events.outcomes.ReportedMeasure;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Vent rapport for et tiltak. Sent by the service itself after an award; said twice it is still one. */
public record ExpectOutcome(
        @TargetAggregateIdentifier MeasureId measure,
        OrganisationId network,
        String title,
        ReportedMeasure about,
        List<Grant> grants,
        List<PlannedSpending> plan,
        LocalDate due) {

    public Optional<OutcomeEvent> decide(OutcomeState state, ActingAs actor) {
        NotAllowed.unless(actor.role() == Role.AUTOMATION, "OnlyTheServiceItself");
        return state.expected() != null
                ? Optional.empty()
                : Optional.of(new OutcomeExpected(measure, network, title, about, grants, plan, due));
    }
}
