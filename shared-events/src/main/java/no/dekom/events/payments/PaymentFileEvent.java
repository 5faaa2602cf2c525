package no.dekom.events.payments;

import java.time.LocalDate;
import java.util.List;
import no.dekom.events.EventName;
import no.dekom.events.OrganisationId;

/** Hendelser om en betalingsfil. Stream {@code payments.PaymentFile}. */
public sealed interface PaymentFileEvent {

    PaymentFileId file();

    /**
     * Betalingsfil laget. Made once; its bytes are kept by their hash.
     *
     * @param county the county governor, who pays
     * @param number running number of the county's files
     * @param payDay the day the bank is asked to pay
     * @param messageId what the bank knows the file by
     * @param format such as {@code pain.001.001.03}
     * @param debtorAccount the account the money is taken from
     */
    @EventName("payments.PaymentFileMade")
    record PaymentFileMade(
            PaymentFileId file,
            OrganisationId county,
            int number,
            LocalDate payDay,
            String messageId,
            String format,
            String sha256,
            String debtorAccount,
            List<PaymentLine> lines)
            implements PaymentFileEvent {

        public PaymentFileMade {
            lines = List.copyOf(lines);
        }
    }

    /** Svar på betalingsfil ført. Every line that is not returned is confirmed. @param day the day the money came */
    @EventName("payments.PaymentFileAnswered")
    record PaymentFileAnswered(PaymentFileId file, LocalDate day, List<ReturnedLine> returned)
            implements PaymentFileEvent {

        public PaymentFileAnswered {
            returned = List.copyOf(returned);
        }
    }
}
