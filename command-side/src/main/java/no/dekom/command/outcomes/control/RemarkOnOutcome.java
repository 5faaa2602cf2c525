package no.dekom.command.outcomes.control;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.outcomes.OutcomeActors;
import no.dekom.command.outcomes.OutcomeState;
import no.dekom.command.outcomes.control.ControlRules.ControlsNewestVersion;
import no.dekom.command.outcomes.control.ControlRules.ReportIsLocked;
import no.dekom.events.ActingAs;
import no.dekom.events.outcomes.MeasureId;
import no.dekom.events.outcomes.OutcomeEvent;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeRemarked;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Merk noe til en rapport, before or after it is accepted. It asks nothing of anybody. */
public record RemarkOnOutcome(@TargetAggregateIdentifier MeasureId measure, int version, String remark) {

    public OutcomeEvent decide(OutcomeState state, ActingAs actor, Directory directory) {
        OutcomeActors.demandControl(state, actor, directory);
        Rule.require(new ReportIsLocked(state), new ControlsNewestVersion(version, state.version()));
        return new OutcomeRemarked(measure, version, remark);
    }
}
