package no.dekom.events.allocation;

import no.dekom.events.Identifier;

/** Fordelingsmodell. */
public record ModelId(String value) implements Identifier {
    public ModelId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
