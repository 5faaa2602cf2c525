package no.dekom.events.needs;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import no.dekom.events.Identifier;
import no.dekom.events.OrganisationId;

/** Tiltak som et nettverk eller en skoleeier melder. Not of the reports of outcomes: each stream has an id of its own. */
public record NeedsMeasureId(String value) implements Identifier {

    public NeedsMeasureId {
        Identifier.checked(value);
    }

    /** Of a measure that came in from a spreadsheet: the same reference of the same organisation is always the same one. */
    public static NeedsMeasureId referredTo(OrganisationId organisation, String reference) {
        var name = "tiltak " + organisation + " "
                + reference.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return new NeedsMeasureId(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
