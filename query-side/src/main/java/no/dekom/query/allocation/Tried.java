package no.dekom.query.allocation;

import java.time.LocalDate;
import java.util.List;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.allocation.AllocationModel;
import no.dekom.events.allocation.AllocationOverride;

/**
 * Det som skal regnes ut.
 *
 * @param day who lies where, and who is partner for whom
 * @param countedOn keys are the newest counts up to this day
 * @param known place in the log of the last fact to count with; null for all there is
 */
record Tried(
        OrganisationId county,
        Nok frame,
        AllocationModel content,
        LocalDate day,
        LocalDate countedOn,
        Long known,
        List<AllocationOverride> overrides) {}
