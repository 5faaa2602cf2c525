package no.dekom.events.allocation;

import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;

/**
 * En linje i innstillingen.
 *
 * @param step code of the step of the model
 * @param within who splits what they got, or null for a step that divides the frame
 */
public record RecommendedSum(String step, OrganisationId within, OrganisationId recipient, Nok sum) {}
