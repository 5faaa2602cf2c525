package no.dekom.command.needs;

import java.util.Set;
import no.dekom.command.edge.Rule;
import no.dekom.command.needs.MeasureState.Stage;

/** A measure that is accepted or withdrawn stands as it is. */
public record MeasureIsNotSettled(MeasureState state) implements Rule {

    @Override
    public boolean holds() {
        return !Set.of(Stage.ACCEPTED, Stage.WITHDRAWN).contains(state.stage());
    }
}
