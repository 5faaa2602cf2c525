package no.dekom.query.needs;

import java.time.Instant;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.needs.NeedsContent;

/** En behovsmelding. {@code correctedAt} and {@code correctedWhy} are null when it was not corrected. */
record NeedsView(
        String id,
        OrganisationId organisation,
        String name,
        NeedsContent content,
        long version,
        Instant reportedAt,
        PersonId by,
        Instant correctedAt,
        String correctedWhy) {}
