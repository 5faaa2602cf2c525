package no.dekom.query.audit;

import no.dekom.events.OrganisationId;
import no.dekom.events.payments.BankAccountEvent;
import no.dekom.events.payments.BankAccountEvent.AccountApproved;
import no.dekom.events.payments.BankAccountEvent.AccountProposed;
import no.dekom.events.payments.BankAccountEvent.AccountRejected;
import no.dekom.events.payments.PaymentEvent;
import no.dekom.events.payments.PaymentEvent.OwnShareConfirmed;
import no.dekom.events.payments.PaymentFileEvent;
import no.dekom.events.payments.PaymentFileEvent.PaymentFileMade;
import no.dekom.query.audit.TouchedCase.Value;

/** The values that a grant, an organisation and a file to the bank have after an event of payments. */
final class PaymentTouches {

    private PaymentTouches() {}

    static TouchedCase by(PaymentEvent event) {
        return event instanceof OwnShareConfirmed it
                ? TouchedCase.of(CaseKind.GRANT, it.grant(), Value.sum("ownShareConfirmed", null, it.sum()))
                : TouchedCase.of(CaseKind.GRANT, event.grant());
    }

    static TouchedCase by(BankAccountEvent event) {
        return TouchedCase.of(CaseKind.ORGANISATION, organisation(event));
    }

    static TouchedCase by(PaymentFileEvent event) {
        return event instanceof PaymentFileMade it
                ? TouchedCase.of(CaseKind.PAYMENT_FILE, it.file(), Value.text("title", Integer.toString(it.number())))
                : TouchedCase.of(CaseKind.PAYMENT_FILE, event.file());
    }

    static OrganisationId organisation(BankAccountEvent event) {
        return switch (event) {
            case AccountProposed it -> it.organisation();
            case AccountApproved it -> it.organisation();
            case AccountRejected it -> it.organisation();
        };
    }
}
