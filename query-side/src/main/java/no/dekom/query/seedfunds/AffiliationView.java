package no.dekom.query.seedfunds;

import java.time.Instant;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;

/**
 * Et medlem som er inhabilt i en søknad.
 *
 * @param grounds what the member wrote, null when it has not declared but holds a role at the school
 * @param declaredAt null when not declared
 */
public record AffiliationView(
        String application, PersonId person, OrganisationId school, String grounds, Instant declaredAt) {}
