package no.dekom.events.needs;

import no.dekom.events.Identifier;

/** Behovsmelding. */
public record NeedsReportId(String value) implements Identifier {

    public NeedsReportId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
