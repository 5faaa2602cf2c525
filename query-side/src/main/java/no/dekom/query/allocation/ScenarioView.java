package no.dekom.query.allocation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.allocation.AllocationModel;
import no.dekom.events.allocation.AllocationOverride;
import no.dekom.query.frame.Formats;

/**
 * Et scenario.
 *
 * @param position place in the log: what was counted later does not change it
 * @param discardedWhy null while it is kept
 */
public record ScenarioView(
        String id,
        OrganisationId county,
        int year,
        String title,
        Nok frame,
        String model,
        AllocationModel content,
        LocalDate countedOn,
        List<AllocationOverride> overrides,
        PersonId savedBy,
        Instant savedAt,
        long position,
        String discardedWhy) {

    /** Who lay where is as of the day it was saved, so that it shows the same later. */
    LocalDate day() {
        return LocalDate.ofInstant(savedAt, Formats.OSLO);
    }

    Tried tried() {
        return new Tried(county, frame, content, day(), countedOn, position, overrides);
    }
}
