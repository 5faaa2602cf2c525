package no.dekom.events.needs;

import no.dekom.events.EventName;
import no.dekom.events.OrganisationId;

/** Hendelser om en behovsmelding. Stream {@code needs.NeedsReport}. */
public sealed interface NeedsReportEvent {

    NeedsReportId report();

    /** Behov meldt, by a school or its owner (004:323-327). */
    @EventName("needs.NeedsReported")
    record NeedsReported(NeedsReportId report, OrganisationId organisation, NeedsContent content)
            implements NeedsReportEvent {}

    /** Behovsmelding rettet. The old one stays readable. */
    @EventName("needs.NeedsCorrected")
    record NeedsCorrected(NeedsReportId report, NeedsContent content, String reason) implements NeedsReportEvent {}
}
