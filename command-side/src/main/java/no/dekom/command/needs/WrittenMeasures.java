package no.dekom.command.needs;

import java.util.Optional;
import no.dekom.events.needs.MeasureEvent;
import no.dekom.events.needs.NeedsMeasureId;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Tiltakene slik de står i loggen, for an import to compare with. */
@Component
public class WrittenMeasures {

    private final EventStore events;

    WrittenMeasures(EventStore events) {
        this.events = events;
    }

    /** Empty when nobody has proposed it. */
    public Optional<MeasureState> find(NeedsMeasureId measure) {
        var told = events.readEvents(measure.value());
        if (!told.hasNext()) {
            return Optional.empty();
        }
        var state = new MeasureState();
        told.asStream().forEach(it -> state.evolve((MeasureEvent) it.getPayload(), it.getTimestamp()));
        return Optional.of(state);
    }
}
