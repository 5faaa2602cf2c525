package no.dekom.events.decisions;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.dekom.events.Identifier;
import no.dekom.events.OrganisationId;

/** Tilskudd: one a county, year and recipient. */
public record GrantId(String value) implements Identifier {

    public GrantId {
        Identifier.checked(value);
    }

    /** What a county grants a recipient for a year. */
    public static GrantId of(OrganisationId county, int year, OrganisationId recipient) {
        var name = county.value() + " " + year + " " + recipient.value();
        return new GrantId(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
