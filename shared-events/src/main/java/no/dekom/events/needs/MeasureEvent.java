package no.dekom.events.needs;

import java.util.List;
import no.dekom.events.EventName;
import no.dekom.events.OrganisationId;

/** Hendelser om et tiltak, fra forslag til det er godtatt. Stream {@code needs.Measure}. */
public sealed interface MeasureEvent {

    NeedsMeasureId measure();

    /**
     * Tiltak foreslått.
     *
     * @param owner the school owner whose measure it is; null when it is the network's
     */
    @EventName("needs.MeasureProposed")
    record MeasureProposed(NeedsMeasureId measure, OrganisationId network, OrganisationId owner, MeasureContent content)
            implements MeasureEvent {}

    /** Tiltak endret, by the network, the owner or the university that takes part. */
    @EventName("needs.MeasureAmended")
    record MeasureAmended(NeedsMeasureId measure, MeasureContent content) implements MeasureEvent {}

    /** Tiltak sendt inn til sekretariatet for samarbeidsforumet (004:323-327). */
    @EventName("needs.MeasureSentIn")
    record MeasureSentIn(NeedsMeasureId measure) implements MeasureEvent {}

    /** Tiltak sendt tilbake med merknader. */
    @EventName("needs.MeasureSentBack")
    record MeasureSentBack(NeedsMeasureId measure, List<Remark> remarks) implements MeasureEvent {
        public MeasureSentBack {
            remarks = List.copyOf(remarks);
        }
    }

    /** Tiltak godtatt: complete, and ready for the forum. */
    @EventName("needs.MeasureAccepted")
    record MeasureAccepted(NeedsMeasureId measure, String note) implements MeasureEvent {}

    /** Tiltak åpnet igjen: it was accepted too soon, and lies with the secretariat as when it was sent in. */
    @EventName("needs.MeasureReopened")
    record MeasureReopened(NeedsMeasureId measure, String reason) implements MeasureEvent {}

    /** Tiltak trukket. */
    @EventName("needs.MeasureWithdrawn")
    record MeasureWithdrawn(NeedsMeasureId measure, String reason) implements MeasureEvent {}

    /** Skoler ble med i en pulje av et fellestiltak (004:616-620). */
    @EventName("needs.SchoolsJoined")
    record SchoolsJoined(NeedsMeasureId measure, int batch, List<OrganisationId> schools) implements MeasureEvent {
        public SchoolsJoined {
            schools = List.copyOf(schools);
        }
    }
}
