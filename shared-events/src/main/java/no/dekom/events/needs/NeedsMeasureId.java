package no.dekom.events.needs;

import no.dekom.events.Identifier;

/** Tiltak som et nettverk eller en skoleeier melder. Not of the reports of outcomes: each stream has an id of its own. */
public record NeedsMeasureId(String value) implements Identifier {

    public NeedsMeasureId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
