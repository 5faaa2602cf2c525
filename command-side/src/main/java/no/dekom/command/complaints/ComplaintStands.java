package no.dekom.command.complaints;

import java.util.List;
import no.dekom.command.complaints.ComplaintState.Stage;
import no.dekom.command.edge.Rule;

/** The complaint is where this is to be done with it; somebody else may have done something since. */
public record ComplaintStands(ComplaintState state, List<Stage> stages) implements Rule {

    public static ComplaintStands at(ComplaintState state, Stage... stages) {
        return new ComplaintStands(state, List.of(stages));
    }

    @Override
    public boolean holds() {
        return stages.contains(state.stage());
    }
}
