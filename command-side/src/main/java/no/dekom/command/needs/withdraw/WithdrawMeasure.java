package no.dekom.command.needs.withdraw;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Rule;
import no.dekom.command.needs.MeasureActors;
import no.dekom.command.needs.MeasureIsNotSettled;
import no.dekom.command.needs.MeasureState;
import no.dekom.events.ActingAs;
import no.dekom.events.needs.MeasureEvent;
import no.dekom.events.needs.MeasureEvent.MeasureWithdrawn;
import no.dekom.events.needs.NeedsMeasureId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Trekk tiltak. Possible until it is accepted, also while the secretariat reads it. */
public record WithdrawMeasure(@TargetAggregateIdentifier NeedsMeasureId measure, String reason) {

    public MeasureEvent decide(MeasureState state, ActingAs actor, Directory directory) {
        NotAllowed.unless(MeasureActors.mayAnswerFor(state, actor, directory), "CoordinatorOrOwnerSendsIn");
        Rule.require(new MeasureIsNotSettled(state));
        return new MeasureWithdrawn(measure, reason);
    }
}
