package no.dekom.query.allocation;

import java.time.Instant;
import java.util.List;
import no.dekom.events.PersonId;
import no.dekom.events.allocation.LeftOutMeasure;
import no.dekom.events.allocation.PrioritisedMeasure;
import no.dekom.events.allocation.RecommendationEvent.RecommendationAdopted;

/**
 * En vedtatt versjon av en innstilling.
 *
 * @param measures the list as it stood when it was adopted
 * @param build what worked out the sums, or null when that was not told
 * @param sentAt null while it is not sent
 */
public record RecommendedVersion(
        RecommendationAdopted content,
        List<PrioritisedMeasure> measures,
        List<LeftOutMeasure> leftOut,
        String build,
        Instant adoptedAt,
        PersonId adoptedBy,
        Instant sentAt) {

    public int number() {
        return content.version();
    }
}
