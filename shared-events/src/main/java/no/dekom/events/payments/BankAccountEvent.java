package no.dekom.events.payments;

import no.dekom.events.EventName;
import no.dekom.events.OrganisationId;

/**
 * Hendelser om kontoen til en organisasjon, recipient or county governor. Stream {@code payments.BankAccount}. The accounts of
 * organisations are no personal data.
 */
public sealed interface BankAccountEvent {

    BankAccountId account();

    /** Number of what was proposed; 1 for the first. */
    int version();

    /** Kontonummer foreslått. Who did is in the metadata. @param number eleven digits */
    @EventName("payments.AccountProposed")
    record AccountProposed(BankAccountId account, OrganisationId organisation, int version, String number)
            implements BankAccountEvent {}

    /** Kontonummer godkjent, by another than the one who proposed it. */
    @EventName("payments.AccountApproved")
    record AccountApproved(BankAccountId account, OrganisationId organisation, int version)
            implements BankAccountEvent {}

    /** Kontonummer avvist. */
    @EventName("payments.AccountRejected")
    record AccountRejected(BankAccountId account, OrganisationId organisation, int version, String remark)
            implements BankAccountEvent {}
}
