package no.dekom.command.needs;

import java.time.Instant;
import java.util.List;
import no.dekom.events.needs.MeasureEvent;

/** A measure as some events make it. */
public final class ToldMeasure {

    private ToldMeasure() {}

    public static MeasureState by(List<MeasureEvent> events) {
        var state = new MeasureState();
        events.forEach(event -> state.evolve(event, Instant.parse("2027-02-01T10:00:00Z")));
        return state;
    }
}
