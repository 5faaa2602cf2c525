package no.dekom.command.seedfunds.openround;

import java.time.Instant;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Rule;
import no.dekom.command.seedfunds.BeforeTheDeadline;
import no.dekom.command.seedfunds.RoundState;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.events.seedfunds.RoundId;
import no.dekom.events.seedfunds.SeedFundRoundEvent;
import no.dekom.events.seedfunds.SeedFundRoundEvent.DeadlineExtended;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Forleng søknadsfristen. */
public record ExtendDeadline(@TargetAggregateIdentifier RoundId round, Instant to, String reason) {

    /** A deadline that people rely on is never brought forward. */
    public record DeadlineMovesLater(Instant from, Instant to) implements Rule {

        @Override
        public boolean holds() {
            return to.isAfter(from);
        }

        @Override
        public Object[] details() {
            return new Object[] {from};
        }

        @Override
        public String field() {
            return "deadline";
        }
    }

    public SeedFundRoundEvent decide(RoundState state, ActingAs actor, Directory directory, Instant now) {
        NotAllowed.unless(
                actor.role() == Role.COORDINATOR
                        && state.terms().network().equals(actor.organisation())
                        && directory.holds(actor),
                "CoordinatorsRunTheFund");
        Rule.require(new BeforeTheDeadline(state.deadline(), now), new DeadlineMovesLater(state.deadline(), to));
        return new DeadlineExtended(round, state.deadline(), to, reason);
    }
}
