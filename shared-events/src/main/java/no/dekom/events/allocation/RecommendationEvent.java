package no.dekom.events.allocation;

import java.util.List;
import no.dekom.events.EventName;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.RuleSetId;
import no.dekom.events.meetings.AgendaCaseId;
import no.dekom.events.meetings.MeetingId;

/**
 * Hendelser om et fylkes innstilling for et år. Stream {@code allocation.Recommendation}: the one that decides the order of
 * measures and the sums, so that no race can break them.
 */
public sealed interface RecommendationEvent {

    RecommendationId recommendation();

    /** Innstilling påbegynt. @param county the county governor, who is the forum's secretariat */
    @EventName("allocation.RecommendationBegun")
    record RecommendationBegun(RecommendationId recommendation, OrganisationId county, int year)
            implements RecommendationEvent {}

    /** Tiltak prioritert. The whole list, the first first; {@code leftOut} are those without a place. */
    @EventName("allocation.MeasuresPrioritised")
    record MeasuresPrioritised(
            RecommendationId recommendation, List<PrioritisedMeasure> measures, List<LeftOutMeasure> leftOut)
            implements RecommendationEvent {

        public MeasuresPrioritised {
            measures = List.copyOf(measures);
            leftOut = List.copyOf(leftOut);
        }
    }

    /**
     * Innstilling vedtatt av samarbeidsforumet. All that the sums rest on is locked here: rule set, model, keys, overrides;
     * which build worked them out is in the metadata. The lines and what is left over are the frame, to the krone.
     *
     * @param version 1 for the first of the year
     * @param meeting and {@code agendaCase}: where the forum concluded so
     * @param scenario the scenario that was adopted
     * @param lines in the order of the model's steps
     * @param left of the frame, that no step took
     */
    @EventName("allocation.RecommendationAdopted")
    record RecommendationAdopted(
            RecommendationId recommendation,
            int version,
            MeetingId meeting,
            AgendaCaseId agendaCase,
            ScenarioId scenario,
            RuleSetId ruleSet,
            ModelId model,
            AllocationModel content,
            Ground ground,
            List<AllocationOverride> overrides,
            List<RecommendedSum> lines,
            Nok left)
            implements RecommendationEvent {

        public RecommendationAdopted {
            overrides = List.copyOf(overrides);
            lines = List.copyOf(lines);
        }
    }

    /** Innstilling sendt til statsforvalteren, the version last adopted. */
    @EventName("allocation.RecommendationSent")
    record RecommendationSent(RecommendationId recommendation, int version) implements RecommendationEvent {}
}
