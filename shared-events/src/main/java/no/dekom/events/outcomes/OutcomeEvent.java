package no.dekom.events.outcomes;

import java.time.LocalDate;
import java.util.List;
import no.dekom.events.EventName;
import no.dekom.events.OrganisationId;

/** Hendelser om rapporteringen av et tiltak. Stream {@code outcomes.Outcome}, one per measure. */
public sealed interface OutcomeEvent {

    MeasureId measure();

    /** Rapport ventes. Follows from an award. */
    @EventName("outcomes.OutcomeExpected")
    record OutcomeExpected(
            MeasureId measure,
            OrganisationId network,
            String title,
            List<Grant> grants,
            List<PlannedSpending> plan,
            LocalDate due)
            implements OutcomeEvent {}

    /** Utfall rapportert. Who speaks, and in which role, is in the metadata. */
    @EventName("outcomes.OutcomeReported")
    record OutcomeReported(MeasureId measure, OutcomeReport report) implements OutcomeEvent {}

    /** Rapport åpnet igjen, so that it can be corrected. The old one stays readable. */
    @EventName("outcomes.OutcomeReopened")
    record OutcomeReopened(MeasureId measure, LocalDate due, String reason) implements OutcomeEvent {}

    /** Påminning om rapport som er for sen. Number 1, 2 and so on. */
    @EventName("outcomes.OutcomeReminded")
    record OutcomeReminded(MeasureId measure, int number, LocalDate due) implements OutcomeEvent {}
}
