package no.dekom.command.payments.files;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.dekom.events.payments.PaymentLine;

/** How a file to the bank is written. Another version of the standard is another of these. */
public interface PaymentFileFormat {

    /** Name and version, such as {@code pain.001.001.03}. */
    String name();

    String mediaType();

    /** The same order gives the same bytes. */
    byte[] write(Order order);

    /**
     * Oppdrag til banken.
     *
     * @param debtor who pays, from this account
     */
    record Order(
            String messageId, Instant madeAt, LocalDate payDay, Party debtor, String debtorAccount, List<Line> lines) {}

    record Line(PaymentLine line, Party creditor) {}

    /** @param number the organisation's number */
    record Party(String name, String number) {}
}
