package no.dekom.events.schemes;

import no.dekom.events.Identifier;
import no.dekom.events.OrganisationId;

/** Ramme: one a county and year. */
public record FrameId(String value) implements Identifier {

    public FrameId {
        Identifier.checked(value);
    }

    /** The frame of a county's year. */
    public static FrameId of(OrganisationId county, int year) {
        return new FrameId(county.value() + "-" + year);
    }

    @Override
    public String toString() {
        return value;
    }
}
