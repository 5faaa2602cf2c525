package no.dekom.events.catalogue;

import no.dekom.events.Identifier;

/** Oppføring i tiltaksbanken. Told from the id of the measure it is about, which is a stream of its own. */
public record EntryId(String value) implements Identifier {

    public EntryId {
        Identifier.checked(value);
    }

    /**
     * Not called {@code of}: Spring would make it of what stands in an address.
     *
     * @param origin id of the application or of the accepted measure
     */
    public static EntryId about(String origin) {
        return new EntryId("bank-" + origin);
    }

    @Override
    public String toString() {
        return value;
    }
}
