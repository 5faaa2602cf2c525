package no.dekom.events.schemes;

import java.time.LocalDate;
import no.dekom.events.EventName;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;

/** Hendelser om rammen et fylke har et år. Stream {@code schemes.Frame}. */
public sealed interface FrameEvent {

    FrameId frame();

    /**
     * Ramme satt.
     *
     * @param county the county governor
     * @param source what it is told in, such as the letter of the directorate
     * @param letter day of that letter
     */
    @EventName("schemes.FrameSet")
    record FrameSet(FrameId frame, OrganisationId county, int year, Nok sum, String source, LocalDate letter)
            implements FrameEvent {}

    /** Ramme endret, such as in the middle of the year. */
    @EventName("schemes.FrameChanged")
    record FrameChanged(FrameId frame, Nok sum, String source, LocalDate letter, String reason) implements FrameEvent {}
}
