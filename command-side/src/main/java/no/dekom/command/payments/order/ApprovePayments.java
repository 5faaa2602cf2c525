package no.dekom.command.payments.order;

import java.util.List;

/** Godkjenn flere utbetalinger, all of them or none. */
public record ApprovePayments(List<ApprovePayment> approvals) {

    public ApprovePayments {
        approvals = List.copyOf(approvals);
    }
}
