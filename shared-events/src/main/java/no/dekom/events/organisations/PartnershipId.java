package no.dekom.events.organisations;

import no.dekom.events.Identifier;

/** Partnerskap. */
public record PartnershipId(String value) implements Identifier {
    public PartnershipId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
