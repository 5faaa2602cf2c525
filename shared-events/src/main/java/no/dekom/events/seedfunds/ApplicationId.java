package no.dekom.events.seedfunds;

import no.dekom.events.Identifier;

/** Søknad om såkornmidler. */
public record ApplicationId(String value) implements Identifier {

    public ApplicationId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
