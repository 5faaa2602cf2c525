package no.dekom.events.payments;

import no.dekom.events.Identifier;

/** Betalingsfil. */
public record PaymentFileId(String value) implements Identifier {

    public PaymentFileId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
