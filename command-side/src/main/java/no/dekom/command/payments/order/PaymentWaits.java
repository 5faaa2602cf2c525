package no.dekom.command.payments.order;

import no.dekom.command.edge.Rule;
import no.dekom.command.payments.MoneyState.Payment;
import no.dekom.command.payments.MoneyState.Stage;

/** The payment is ordered, and nothing else has been done with it. @param payment null when there is none */
public record PaymentWaits(Payment payment) implements Rule {

    @Override
    public boolean holds() {
        return payment != null && payment.stage() == Stage.ORDERED;
    }
}
