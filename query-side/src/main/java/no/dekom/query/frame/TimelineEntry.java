package no.dekom.query.frame;

import java.time.Instant;
import java.util.List;
import no.dekom.events.Role;

/**
 * Ett faktum i historikken.
 *
 * @param words what happened, such as «Søknaden ble sendt»
 * @param who name of the person, or null when the service did it
 * @param role the role the person acted in, or null
 * @param organisation name of the organisation acted for, or null
 * @param reason the reason given, or null
 * @param changes before and after, for what was changed
 * @param position the number the fact is sealed under, or null when it waits for one
 * @param asItStood where the case can be read as it stood then, or null
 */
public record TimelineEntry(
        Instant at,
        String words,
        String who,
        Role role,
        String organisation,
        String reason,
        List<Change> changes,
        Long position,
        String asItStood) {

    public TimelineEntry {
        changes = List.copyOf(changes);
    }

    /**
     * Før og etter.
     *
     * @param before null when there was nothing
     * @param after null when it was taken away
     */
    public record Change(String what, String before, String after) {}
}
