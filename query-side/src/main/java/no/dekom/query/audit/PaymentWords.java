package no.dekom.query.audit;

import java.time.Instant;
import java.util.List;
import no.dekom.events.payments.AccountNumber;
import no.dekom.events.payments.BankAccountEvent;
import no.dekom.events.payments.BankAccountEvent.AccountApproved;
import no.dekom.events.payments.BankAccountEvent.AccountProposed;
import no.dekom.events.payments.BankAccountEvent.AccountRejected;
import no.dekom.events.payments.PaymentEvent;
import no.dekom.events.payments.PaymentEvent.InstalmentsPlanned;
import no.dekom.events.payments.PaymentEvent.OwnShareConfirmed;
import no.dekom.events.payments.PaymentEvent.OwnShareDocumented;
import no.dekom.events.payments.PaymentEvent.OwnShareSentBack;
import no.dekom.events.payments.PaymentEvent.PaymentApproved;
import no.dekom.events.payments.PaymentEvent.PaymentConfirmed;
import no.dekom.events.payments.PaymentEvent.PaymentOrderCancelled;
import no.dekom.events.payments.PaymentEvent.PaymentOrdered;
import no.dekom.events.payments.PaymentEvent.PaymentPutInFile;
import no.dekom.events.payments.PaymentEvent.PaymentReturned;
import no.dekom.events.payments.PaymentEvent.TermsAccepted;
import no.dekom.events.payments.PaymentFileEvent;
import no.dekom.events.payments.PaymentFileEvent.PaymentFileAnswered;
import no.dekom.events.payments.PaymentFileEvent.PaymentFileMade;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;

/** What is told of payments, accounts and files to the bank. */
@Component
class PaymentWords {

    private final Formats formats;
    private final Names names;
    private final Texts texts;

    PaymentWords(Formats formats, Names names, Texts texts) {
        this.formats = formats;
        this.names = names;
        this.texts = texts;
    }

    List<Object> of(PaymentEvent event) {
        return switch (event) {
            case InstalmentsPlanned it -> List.of(it.instalments().size());
            case TermsAccepted it -> List.of(it.decision());
            case OwnShareDocumented it -> List.of(formats.kroner(it.sum()));
            case OwnShareConfirmed it -> List.of(formats.kroner(it.sum()));
            case OwnShareSentBack it -> List.of();
            case PaymentOrdered it -> List.of(it.payment(), it.instalment(), formats.kroner(it.sum()));
            case PaymentOrderCancelled it -> List.of(it.payment());
            case PaymentApproved it -> List.of(it.payment());
            case PaymentPutInFile it -> List.of(it.payment());
            case PaymentConfirmed it -> List.of(it.payment(), formats.date(it.valueDay()));
            case PaymentReturned it -> List.of(it.payment(), texts.of(it.reason()));
        };
    }

    List<Object> of(BankAccountEvent event, Instant at) {
        var name = names.organisation(PaymentTouches.organisation(event), at);
        return switch (event) {
            case AccountProposed it -> List.of(name, new AccountNumber(it.number()).grouped());
            case AccountApproved it -> List.of(name);
            case AccountRejected it -> List.of(name);
        };
    }

    List<Object> of(PaymentFileEvent event) {
        return switch (event) {
            case PaymentFileMade it -> List.of(it.lines().size());
            case PaymentFileAnswered it -> List.of(it.returned().size(), formats.date(it.day()));
        };
    }
}
