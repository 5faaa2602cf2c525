package no.dekom.command.outcomes.automation;

import java.util.Optional;
import no.dekom.events.Nok;
import no.dekom.events.decisions.GrantEvent.DecisionApproved;
import no.dekom.events.decisions.GrantEvent.DecisionPrepared;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.needs.MeasureEvent;
import no.dekom.events.needs.NeedsMeasureId;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Measures that were planned and decisions that gave money, as the log tells them. */
@Component
public class PlannedAndDecided {

    private final EventStore log;

    public PlannedAndDecided(EventStore log) {
        this.log = log;
    }

    PlannedMeasure measure(NeedsMeasureId id) {
        var measure = new PlannedMeasure();
        log.readEvents(id.value()).forEachRemaining(event -> measure.evolve((MeasureEvent) event.getPayload()));
        return measure;
    }

    /** The first decision of a grant, as it was approved; empty when none is, or when it gave nothing. */
    Optional<DecisionPrepared> firstThatGave(GrantId grant) {
        var prepared = new DecisionPrepared[1];
        var approved = new boolean[1];
        log.readEvents(grant.value()).forEachRemaining(event -> {
            if (event.getPayload() instanceof DecisionPrepared it && it.number() == 1) {
                prepared[0] = it;
            } else if (event.getPayload() instanceof DecisionApproved it && it.number() == 1) {
                approved[0] = true;
            }
        });
        return approved[0] && prepared[0].content().granted().exceeds(Nok.ZERO)
                ? Optional.of(prepared[0])
                : Optional.empty();
    }
}
