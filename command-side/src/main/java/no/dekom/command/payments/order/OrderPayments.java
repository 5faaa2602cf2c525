package no.dekom.command.payments.order;

import java.util.List;

/** Bestill utbetaling av flere rater, all of them or none. */
public record OrderPayments(List<OrderPayment> orders) {

    public OrderPayments {
        orders = List.copyOf(orders);
    }
}
