package no.dekom.command.outcomes.remind;

import java.time.Instant;
import java.util.Optional;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Oslo;
import no.dekom.command.outcomes.OutcomeState;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.events.outcomes.MeasureId;
import no.dekom.events.outcomes.OutcomeEvent;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReminded;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Minn om en rapport som er for sen, or that nobody has signed. Number {@code number} is sent once, whoever asks for it again. */
public record RemindOfOutcome(@TargetAggregateIdentifier MeasureId measure, int number) {

    public Optional<OutcomeEvent> decide(OutcomeState state, ActingAs actor, Instant now) {
        NotAllowed.unless(actor.role() == Role.AUTOMATION, "OnlyTheServiceItself");
        var today = Oslo.day(now);
        var isLate = state.awaits() && today.isAfter(state.due());
        return isLate && number == state.reminders() + 1
                ? Optional.of(new OutcomeReminded(measure, number, state.due()))
                : Optional.empty();
    }
}
