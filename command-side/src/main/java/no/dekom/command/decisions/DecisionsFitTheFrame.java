package no.dekom.command.decisions;

import no.dekom.command.edge.Rule;
import no.dekom.events.Nok;

/** A county grants no more than the frame it has for the year. */
public record DecisionsFitTheFrame(Nok frame, Nok toOthers, Nok granted) implements Rule {

    @Override
    public boolean holds() {
        return !toOthers.plus(granted).exceeds(frame);
    }

    @Override
    public Object[] details() {
        return new Object[] {frame, toOthers, granted};
    }

    @Override
    public String field() {
        return "granted";
    }
}
