package no.dekom.events.payments;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.dekom.events.Identifier;
import no.dekom.events.OrganisationId;

/** Kontoen til en organisasjon: one each. */
public record BankAccountId(String value) implements Identifier {

    public BankAccountId {
        Identifier.checked(value);
    }

    public static BankAccountId of(OrganisationId organisation) {
        var name = "bank account " + organisation.value();
        return new BankAccountId(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
