package no.dekom.events.complaints;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.dekom.events.Identifier;
import no.dekom.events.decisions.GrantId;

/** Klagesak: one a decision. */
public record ComplaintId(String value) implements Identifier {

    public ComplaintId {
        Identifier.checked(value);
    }

    /** The complaint about a decision of a grant. */
    public static ComplaintId of(GrantId grant, int number) {
        var name = "complaint " + grant.value() + " " + number;
        return new ComplaintId(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
