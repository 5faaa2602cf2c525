package no.dekom.command.payments.order;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.edge.WatchedRule;
import no.dekom.command.payments.MoneyState;
import no.dekom.command.payments.PaymentActors;
import no.dekom.command.payments.PaymentGrounds;
import no.dekom.command.payments.PaymentRules;
import no.dekom.events.ActingAs;
import no.dekom.events.PersonId;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.payments.PaymentEvent;
import no.dekom.events.payments.PaymentEvent.PaymentApproved;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Godkjenn en utbetaling som en annen har bestilt. */
public record ApprovePayment(@TargetAggregateIdentifier GrantId grant, int payment) {

    /** Two persons stand behind every payment. */
    public record PaymentApproverIsAnother(PersonId orderer, PersonId approver) implements WatchedRule {

        @Override
        public boolean holds() {
            return !approver.equals(orderer);
        }
    }

    public PaymentEvent decide(MoneyState state, ActingAs actor, Directory directory, PaymentGrounds grounds) {
        PaymentActors.demandGovernor(state.county(), actor, directory);
        var it = state.payment(payment);
        Rule.require(new PaymentWaits(it));
        Rule.require(new PaymentApproverIsAnother(it.orderer(), actor.person()));
        Rule.require(PaymentRules.ofPayable(state, it, grounds));
        return new PaymentApproved(grant, payment);
    }
}
