package no.dekom.command.payments.conditions;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.payments.MoneyState;
import no.dekom.command.payments.PaymentActors;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.payments.PaymentEvent;
import no.dekom.events.payments.PaymentEvent.OwnShareConfirmed;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Bekreft egenandelen. @param sum as the governor has read it */
public record ConfirmOwnShare(@TargetAggregateIdentifier GrantId grant, Nok sum) {

    public PaymentEvent decide(MoneyState state, ActingAs actor, Directory directory) {
        PaymentActors.demandGovernor(state.county(), actor, directory);
        Rule.require(new OwnShareWaits(sum, state.documented()));
        return new OwnShareConfirmed(grant, sum);
    }
}
