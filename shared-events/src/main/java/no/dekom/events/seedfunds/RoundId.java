package no.dekom.events.seedfunds;

import no.dekom.events.Identifier;

/** Søknadsrunde i et såkornfond. */
public record RoundId(String value) implements Identifier {

    public RoundId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
