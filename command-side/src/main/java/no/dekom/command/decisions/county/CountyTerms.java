package no.dekom.command.decisions.county;

import java.time.LocalDate;
import no.dekom.events.allocation.RecommendationId;

/** Det som er felles for alle vedtakene i et fylke; null for approval, which takes them as they were prepared. */
record CountyTerms(
        RecommendationId recommendation,
        int version,
        String conditions,
        LocalDate from,
        LocalDate to,
        LocalDate reportBy) {}
