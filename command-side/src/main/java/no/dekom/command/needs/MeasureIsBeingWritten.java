package no.dekom.command.needs;

import no.dekom.command.edge.Rule;
import no.dekom.command.needs.MeasureState.Stage;

/** While the secretariat reads a measure, nobody changes it. */
public record MeasureIsBeingWritten(MeasureState state) implements Rule {

    @Override
    public boolean holds() {
        return state.stage() != Stage.SENT_IN;
    }
}
