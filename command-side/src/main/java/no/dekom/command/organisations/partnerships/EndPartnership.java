package no.dekom.command.organisations.partnerships;

import java.time.LocalDate;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.organisations.PartnershipState;
import no.dekom.command.organisations.partnerships.PartnershipRules.DayWithinThePeriod;
import no.dekom.command.organisations.partnerships.PartnershipRules.PartnershipIsNotEnded;
import no.dekom.events.ActingAs;
import no.dekom.events.organisations.PartnershipEvent;
import no.dekom.events.organisations.PartnershipEvent.PartnershipEnded;
import no.dekom.events.organisations.PartnershipId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Avslutt partnerskap: before its time, or when it has run out and is not to be renewed. */
public record EndPartnership(@TargetAggregateIdentifier PartnershipId partnership, LocalDate lastDay, String reason) {

    public PartnershipEvent decide(PartnershipState state, ActingAs actor, Directory directory) {
        var agreed = state.agreed();
        PartnershipRules.demandParty(agreed.of(), actor, directory);
        Rule.require(
                new PartnershipIsNotEnded(!state.ended()),
                new DayWithinThePeriod("lastDay", lastDay, state.since(), agreed.to()));
        return new PartnershipEnded(partnership, lastDay, reason);
    }
}
