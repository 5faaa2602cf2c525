package no.dekom.command.audit;

import no.dekom.eventlog.LogPositions;
import no.dekom.events.audit.FactReference;
import org.springframework.stereotype.Component;

/** The facts that stand in the log. */
@Component
public class LoggedFacts {

    private final LogPositions positions;

    public LoggedFacts(LogPositions positions) {
        this.positions = positions;
    }

    /** Whether that event stands at that position. */
    public boolean has(FactReference fact) {
        return positions
                .positionOf(fact.event())
                .filter(it -> it == fact.position())
                .isPresent();
    }
}
