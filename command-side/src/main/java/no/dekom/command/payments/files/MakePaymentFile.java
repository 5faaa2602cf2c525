package no.dekom.command.payments.files;

import java.time.LocalDate;
import no.dekom.command.edge.Rule;
import no.dekom.command.payments.PaymentGrounds;
import no.dekom.events.OrganisationId;
import no.dekom.events.payments.PaymentFileId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Lag en betalingsfil av alt som er godkjent i fylket. A payment that something has come in the way of since it was approved is left
 * out: one recipient does not keep the others from their money.
 */
public record MakePaymentFile(@TargetAggregateIdentifier PaymentFileId file, OrganisationId county, LocalDate payDay) {

    /** There is an account to take the money from. */
    public record CountyHasAnApprovedAccount(PaymentGrounds.Account account) implements Rule {

        @Override
        public boolean holds() {
            return account != null;
        }
    }

    /** Something is approved that may be paid. */
    public record SomethingIsToBePaid(int count) implements Rule {

        @Override
        public boolean holds() {
            return count > 0;
        }
    }

    /** The bank is asked to pay on a day that has not been. */
    public record PayDayIsNotPast(LocalDate payDay, LocalDate today) implements Rule {

        @Override
        public boolean holds() {
            return !payDay.isBefore(today);
        }

        @Override
        public String field() {
            return "payDay";
        }
    }
}
