package no.dekom.events.outcomes;

import java.time.LocalDate;
import java.util.List;
import no.dekom.events.EventName;
import no.dekom.events.OrganisationId;

/**
 * Hendelser om rapporteringen av et tiltak i ett år. Stream {@code outcomes.Outcome}. The version of a report is how many
 * times somebody has told something in it: each {@link OutcomeReported} and {@link StatementGiven} counts one.
 */
public sealed interface OutcomeEvent {

    MeasureId measure();

    /**
     * Rapport ventes. Follows from an award or a decision.
     *
     * @param grants the schools that got seed money; none for a measure that is paid through the grant of its recipient
     */
    @EventName(value = "outcomes.OutcomeExpected", revision = 2)
    record OutcomeExpected(
            MeasureId measure,
            OrganisationId network,
            String title,
            ReportedMeasure about,
            List<Grant> grants,
            List<PlannedSpending> plan,
            LocalDate due)
            implements OutcomeEvent {
        public OutcomeExpected {
            grants = List.copyOf(grants);
            plan = List.copyOf(plan);
        }
    }

    /** Utfall rapportert, or a report corrected. Who speaks is in the metadata. */
    @EventName(value = "outcomes.OutcomeReported", revision = 2)
    record OutcomeReported(MeasureId measure, OutcomeReport report) implements OutcomeEvent {}

    /** Uttalelse gitt. The same person's next one with the same voice takes its place; the old one stays in the history. */
    @EventName("outcomes.StatementGiven")
    record StatementGiven(MeasureId measure, Statement statement) implements OutcomeEvent {}

    /**
     * Rapport signert for en av partene. When all parties have signed the same version, the report is locked. What is told
     * afterwards makes a new version, that nobody has signed.
     */
    @EventName("outcomes.OutcomeSigned")
    record OutcomeSigned(MeasureId measure, int version, OrganisationId party) implements OutcomeEvent {}

    /** Rapport åpnet igjen, so that it can be corrected. The old one stays readable. */
    @EventName("outcomes.OutcomeReopened")
    record OutcomeReopened(MeasureId measure, LocalDate due, String reason) implements OutcomeEvent {}

    /** Påminning om rapport som er for sen. Number 1, 2 and so on. */
    @EventName("outcomes.OutcomeReminded")
    record OutcomeReminded(MeasureId measure, int number, LocalDate due) implements OutcomeEvent {}

    /** Rapport godtatt i kontrollen. */
    @EventName("outcomes.OutcomeAccepted")
    record OutcomeAccepted(MeasureId measure, int version, String remark) implements OutcomeEvent {}

    /** Mer bedt om i kontrollen: the report is open again until all parties have signed a new version. */
    @EventName("outcomes.MoreAskedFor")
    record MoreAskedFor(MeasureId measure, int version, String question, LocalDate due) implements OutcomeEvent {}

    /** Merknad i kontrollen, that asks nothing of anybody. */
    @EventName("outcomes.OutcomeRemarked")
    record OutcomeRemarked(MeasureId measure, int version, String remark) implements OutcomeEvent {}
}
