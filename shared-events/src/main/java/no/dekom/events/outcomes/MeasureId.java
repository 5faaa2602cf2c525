package no.dekom.events.outcomes;

import no.dekom.events.Identifier;

/** Tiltak som det skal rapporteres på. A measure paid by seed funds has the id of its application. */
public record MeasureId(String value) implements Identifier {

    public MeasureId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
