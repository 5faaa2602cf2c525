package no.dekom.events.outcomes;

import no.dekom.events.Identifier;

/**
 * Tiltak som det skal rapporteres på, i ett år. A measure paid by seed funds has the id of its application, one that rests on
 * needs the id it has there and the year.
 */
public record MeasureId(String value) implements Identifier {

    public MeasureId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
