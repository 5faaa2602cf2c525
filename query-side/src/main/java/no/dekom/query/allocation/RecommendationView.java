package no.dekom.query.allocation;

import java.time.Instant;
import java.util.List;
import no.dekom.events.OrganisationId;
import no.dekom.events.allocation.LeftOutMeasure;
import no.dekom.events.allocation.PrioritisedMeasure;

/**
 * En innstilling slik den står nå.
 *
 * @param edits how many acts there have been
 * @param measures the list as it stands, which may be newer than the one that was adopted
 * @param version the one last adopted; 0 before the first
 * @param sentVersion the one last sent; 0 before the first
 */
public record RecommendationView(
        String id,
        OrganisationId county,
        int year,
        long edits,
        List<PrioritisedMeasure> measures,
        List<LeftOutMeasure> leftOut,
        int version,
        int sentVersion,
        Instant changedAt) {

    public boolean adopted() {
        return version > 0;
    }

    public boolean sent() {
        return adopted() && sentVersion == version;
    }
}
