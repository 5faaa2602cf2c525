package no.dekom.events.payments;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.dekom.events.Identifier;
import no.dekom.events.OrganisationId;

/** Betalingsfil: one a county and running number. */
public record PaymentFileId(String value) implements Identifier {

    public PaymentFileId {
        Identifier.checked(value);
    }

    public static PaymentFileId of(OrganisationId county, int number) {
        var name = "payment file " + county.value() + " " + number;
        return new PaymentFileId(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
