package no.dekom.events.audit;

import no.dekom.events.Identifier;

/** Kontroll that an auditor has begun. */
public record ControlId(String value) implements Identifier {

    public ControlId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
