package no.dekom.command.payments.order;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.payments.MoneyState;
import no.dekom.command.payments.MoneyState.Payment;
import no.dekom.command.payments.MoneyState.Stage;
import no.dekom.command.payments.PaymentActors;
import no.dekom.events.ActingAs;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.payments.PaymentEvent;
import no.dekom.events.payments.PaymentEvent.PaymentOrderCancelled;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Trekk en bestilling before it is in a file, approved or not. */
public record CancelOrder(@TargetAggregateIdentifier GrantId grant, int payment, String reason) {

    /** It has not gone to the bank. @param payment null when there is none */
    public record PaymentIsInNoFile(Payment payment) implements Rule {

        @Override
        public boolean holds() {
            return payment != null && (payment.stage() == Stage.ORDERED || payment.stage() == Stage.APPROVED);
        }
    }

    public PaymentEvent decide(MoneyState state, ActingAs actor, Directory directory) {
        PaymentActors.demandGovernor(state.county(), actor, directory);
        Rule.require(new PaymentIsInNoFile(state.payment(payment)));
        return new PaymentOrderCancelled(grant, payment, reason);
    }
}
