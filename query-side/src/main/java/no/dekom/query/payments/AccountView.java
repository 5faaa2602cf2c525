package no.dekom.query.payments;

import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.payments.AccountNumber;

/** Et kontonummer som er foreslått. @param state {@code WAITS}, {@code IN_USE}, {@code REPLACED} or {@code REJECTED} */
public record AccountView(
        OrganisationId organisation,
        String name,
        int version,
        String number,
        String state,
        PersonId proposedBy,
        String remark) {

    public String grouped() {
        return new AccountNumber(number).grouped();
    }

    public boolean waits() {
        return state.equals("WAITS");
    }

    public String path() {
        return PaymentsPage.PATH + "/konto/" + organisation;
    }
}
