package no.dekom.events.payments;

import java.time.LocalDate;
import java.util.List;
import no.dekom.events.EventName;
import no.dekom.events.Nok;
import no.dekom.events.SameStream;
import no.dekom.events.decisions.GrantEvent;
import no.dekom.events.decisions.GrantId;

/**
 * Hendelser om utbetaling av et tilskudd. They stand in the stream of the grant, {@code decisions.Grant}: the one that decides the
 * sum also keeps what is paid of it.
 */
@SameStream(GrantEvent.class)
public sealed interface PaymentEvent {

    GrantId grant();

    /**
     * Rater planlagt, the first time or anew.
     *
     * @param decision number of the decision whose sum they divide
     * @param instalments all of them, also those that are paid
     */
    @EventName("payments.InstalmentsPlanned")
    record InstalmentsPlanned(GrantId grant, int decision, List<Instalment> instalments) implements PaymentEvent {

        public InstalmentsPlanned {
            instalments = List.copyOf(instalments);
        }
    }

    /** Vilkår godtatt by the recipient. */
    @EventName("payments.TermsAccepted")
    record TermsAccepted(GrantId grant, int decision) implements PaymentEvent {}

    /** Egenandel dokumentert by the recipient. */
    @EventName("payments.OwnShareDocumented")
    record OwnShareDocumented(GrantId grant, Nok sum, String explanation) implements PaymentEvent {}

    /** Egenandel bekreftet by the county governor: the sum last documented. */
    @EventName("payments.OwnShareConfirmed")
    record OwnShareConfirmed(GrantId grant, Nok sum) implements PaymentEvent {}

    /** Dokumentasjon av egenandel sendt tilbake til mottakeren. */
    @EventName("payments.OwnShareSentBack")
    record OwnShareSentBack(GrantId grant, String remark) implements PaymentEvent {}

    /**
     * Utbetaling bestilt. Who ordered is in the metadata.
     *
     * @param payment its number among those of the grant; 1 for the first
     * @param account version of the account it is to go to
     * @param corrects number of the returned payment it stands in place of, or null
     */
    @EventName("payments.PaymentOrdered")
    record PaymentOrdered(GrantId grant, int payment, int instalment, Nok sum, int account, Integer corrects)
            implements PaymentEvent {}

    /** Bestilling trukket before it was put in a file. */
    @EventName("payments.PaymentOrderCancelled")
    record PaymentOrderCancelled(GrantId grant, int payment, String reason) implements PaymentEvent {}

    /** Utbetaling godkjent, by another than the one who ordered it. */
    @EventName("payments.PaymentApproved")
    record PaymentApproved(GrantId grant, int payment) implements PaymentEvent {}

    /** Utbetaling lagt i fil. */
    @EventName("payments.PaymentPutInFile")
    record PaymentPutInFile(GrantId grant, int payment, PaymentFileId file) implements PaymentEvent {}

    /** Utbetaling bekreftet: the money is with the recipient. @param valueDay the day it came */
    @EventName("payments.PaymentConfirmed")
    record PaymentConfirmed(GrantId grant, int payment, PaymentFileId file, LocalDate valueDay)
            implements PaymentEvent {}

    /** Utbetaling returnert by the bank: nothing is paid. */
    @EventName("payments.PaymentReturned")
    record PaymentReturned(GrantId grant, int payment, PaymentFileId file, ReturnReason reason)
            implements PaymentEvent {}
}
