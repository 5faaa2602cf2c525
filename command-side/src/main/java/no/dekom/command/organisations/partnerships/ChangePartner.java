package no.dekom.command.organisations.partnerships;

import java.time.LocalDate;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.organisations.PartnershipState;
import no.dekom.command.organisations.partnerships.PartnershipRules.DayWithinThePeriod;
import no.dekom.command.organisations.partnerships.PartnershipRules.PartnerIsAUniversity;
import no.dekom.command.organisations.partnerships.PartnershipRules.PartnershipIsNotEnded;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.organisations.PartnershipEvent;
import no.dekom.events.organisations.PartnershipEvent.PartnerChanged;
import no.dekom.events.organisations.PartnershipId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Bytt partner. */
public record ChangePartner(
        @TargetAggregateIdentifier PartnershipId partnership,
        OrganisationId university,
        LocalDate from,
        String reason) {

    /** The new partner is another. */
    public record PartnerIsAnother(boolean holds) implements Rule {

        @Override
        public String field() {
            return "university";
        }
    }

    public PartnershipEvent decide(PartnershipState state, ActingAs actor, Directory directory) {
        var agreed = state.agreed();
        PartnershipRules.demandParty(agreed.of(), actor, directory);
        Rule.require(
                new PartnershipIsNotEnded(!state.ended()),
                new PartnerIsAUniversity(PartnershipRules.kind(university, directory)),
                new PartnerIsAnother(!university.equals(state.university())),
                new DayWithinThePeriod("from", from, state.since().plusDays(1), agreed.to()));
        return new PartnerChanged(partnership, university, from, reason);
    }
}
