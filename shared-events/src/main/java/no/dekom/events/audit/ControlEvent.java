package no.dekom.events.audit;

import java.util.List;
import no.dekom.events.EventName;
import no.dekom.events.OrganisationId;

/** Hendelser i en kontroll (tilsyn) som revisor holder. Stream {@code audit.Control}. */
public sealed interface ControlEvent {

    ControlId control();

    /**
     * Kontroll begynt.
     *
     * @param overseer the organisation that controls
     * @param counties the county governors whose cases it is about
     * @param firstYear and {@code lastYear}: the grant years it is about
     * @param lists what it looks for
     */
    @EventName("audit.ControlBegun")
    record ControlBegun(
            ControlId control,
            OrganisationId overseer,
            String title,
            String purpose,
            List<OrganisationId> counties,
            int firstYear,
            int lastYear,
            List<ControlList> lists)
            implements ControlEvent {
        public ControlBegun {
            counties = List.copyOf(counties);
            lists = List.copyOf(lists);
        }
    }

    /**
     * Utvalg trukket, as {@code no.dekom.audit.Draw} draws, so that anyone can draw it again.
     *
     * @param number among the samples of the control; 1 for the first
     * @param population how many it was drawn among
     * @param populationHash SHA-256 of their sorted lines; the lines are kept as a document by this hash
     * @param seedGiven whether the auditor gave the seed; else it was taken at random
     * @param drawn in the order they were drawn
     */
    @EventName("audit.SampleDrawn")
    record SampleDrawn(
            ControlId control,
            int number,
            SampleFilter filter,
            int population,
            String populationHash,
            String seed,
            boolean seedGiven,
            List<CaseReference> drawn)
            implements ControlEvent {
        public SampleDrawn {
            drawn = List.copyOf(drawn);
        }
    }

    /** Sak i utvalget gjennomgått. */
    @EventName("audit.CaseExamined")
    record CaseExamined(ControlId control, CaseReference about) implements ControlEvent {}

    /**
     * Funn gjort, and sent to the one whose case it is.
     *
     * @param number among the findings of the control; 1 for the first
     * @param owner the organisation that is to answer; the county governor above it may too
     * @param facts what it rests on
     */
    @EventName("audit.FindingMade")
    record FindingMade(
            ControlId control,
            int number,
            FindingKind kind,
            OrganisationId owner,
            List<FactReference> facts,
            String title,
            String text)
            implements ControlEvent {
        public FindingMade {
            facts = List.copyOf(facts);
        }
    }

    /** Funn besvart. A new answer takes the place of the one before, until the finding is closed. */
    @EventName("audit.FindingAnswered")
    record FindingAnswered(ControlId control, int number, String answer) implements ControlEvent {}

    /** Funn lukket. */
    @EventName("audit.FindingClosed")
    record FindingClosed(ControlId control, int number, FindingOutcome outcome, String remark)
            implements ControlEvent {}

    /** Kontroll avsluttet. @param report SHA-256 of the report, that is kept as a document */
    @EventName("audit.ControlClosed")
    record ControlClosed(ControlId control, String report) implements ControlEvent {}
}
