package no.dekom.events.allocation;

import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;

/**
 * Manuell overstyring: one gets this sum, and the others of the step share what remains.
 *
 * @param within who splits what they got, or null for a step that divides the frame
 */
public record AllocationOverride(
        String step, OrganisationId within, OrganisationId recipient, Nok sum, String reason) {}
