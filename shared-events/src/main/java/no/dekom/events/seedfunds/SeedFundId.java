package no.dekom.events.seedfunds;

import no.dekom.events.Identifier;

/** Såkornfond. */
public record SeedFundId(String value) implements Identifier {

    public SeedFundId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
