package no.dekom.command.accounts;

import java.util.HashMap;
import java.util.Map;
import no.dekom.events.Nok;
import no.dekom.events.payments.PaymentEvent;
import no.dekom.events.payments.PaymentEvent.PaymentConfirmed;
import no.dekom.events.payments.PaymentEvent.PaymentOrdered;
import no.dekom.events.payments.PaymentEvent.PaymentReturned;

/** Det som er utbetalt av et tilskudd: what the bank has confirmed and not sent back. */
final class PaidMoney {

    private final Map<Integer, Nok> ordered = new HashMap<>();
    private final Map<Integer, Nok> confirmed = new HashMap<>();

    void evolve(PaymentEvent event) {
        switch (event) {
            case PaymentOrdered it -> ordered.put(it.payment(), it.sum());
            case PaymentConfirmed it -> confirmed.put(it.payment(), ordered.get(it.payment()));
            case PaymentReturned it -> confirmed.remove(it.payment());
            default -> {}
        }
    }

    Nok sum() {
        return Nok.sum(confirmed.values());
    }
}
