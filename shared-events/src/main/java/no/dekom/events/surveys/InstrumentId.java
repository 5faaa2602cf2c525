package no.dekom.events.surveys;

import no.dekom.events.Identifier;

/** Spørreskjema. */
public record InstrumentId(String value) implements Identifier {

    public InstrumentId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
