package no.dekom.command.needs;

import no.dekom.command.edge.Rule;
import no.dekom.command.needs.MeasureState.Stage;

/** The secretariat checks what has been sent to it. */
public record MeasureIsSentIn(MeasureState state) implements Rule {

    @Override
    public boolean holds() {
        return state.stage() == Stage.SENT_IN;
    }
}
