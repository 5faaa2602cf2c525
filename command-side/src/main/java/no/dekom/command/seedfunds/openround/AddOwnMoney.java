package no.dekom.command.seedfunds.openround;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Rule;
import no.dekom.command.seedfunds.RoundIsNotDecided;
import no.dekom.command.seedfunds.RoundState;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.Role;
import no.dekom.events.seedfunds.RoundId;
import no.dekom.events.seedfunds.SeedFundRoundEvent;
import no.dekom.events.seedfunds.SeedFundRoundEvent.OwnMoneyAdded;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Legg til egne midler i en runde, from the owner that the actor works for. */
public record AddOwnMoney(@TargetAggregateIdentifier RoundId round, Nok amount, String note) {

    /** Own money is more than nothing. */
    public record OwnMoneyIsMoreThanNothing(Nok amount) implements Rule {

        @Override
        public boolean holds() {
            return amount.kroner() > 0;
        }

        @Override
        public String field() {
            return "amount";
        }
    }

    public SeedFundRoundEvent decide(RoundState state, ActingAs actor, Directory directory) {
        NotAllowed.unless(
                actor.role() == Role.SCHOOL_OWNER
                        && directory.holds(actor)
                        && directory.isWithin(
                                actor.organisation(), state.terms().network()),
                "OwnersInTheNetworkAddMoney");
        Rule.require(new RoundIsNotDecided(state), new OwnMoneyIsMoreThanNothing(amount));
        return new OwnMoneyAdded(round, actor.organisation(), amount, note);
    }
}
