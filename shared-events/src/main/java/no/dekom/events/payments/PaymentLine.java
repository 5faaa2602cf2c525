package no.dekom.events.payments;

import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.decisions.GrantId;

/**
 * Linje i en betalingsfil.
 *
 * @param number 1 for the first
 * @param account eleven digits
 * @param endToEndId what bank and recipient know the payment by; unique among all files
 */
public record PaymentLine(
        int number, GrantId grant, int payment, OrganisationId recipient, Nok sum, String account, String endToEndId) {}
