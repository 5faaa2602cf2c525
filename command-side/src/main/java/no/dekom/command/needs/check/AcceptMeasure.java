package no.dekom.command.needs.check;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Rule;
import no.dekom.command.edge.StaleVersion;
import no.dekom.command.needs.MeasureActors;
import no.dekom.command.needs.MeasureIsSentIn;
import no.dekom.command.needs.MeasureState;
import no.dekom.events.ActingAs;
import no.dekom.events.needs.MeasureEvent;
import no.dekom.events.needs.MeasureEvent.MeasureAccepted;
import no.dekom.events.needs.NeedsMeasureId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Godta tiltak: it is complete, and the forum can take it up. */
public record AcceptMeasure(@TargetAggregateIdentifier NeedsMeasureId measure, String note) {

    public MeasureEvent decide(MeasureState state, ActingAs actor, Directory directory, Long readVersion) {
        NotAllowed.unless(MeasureActors.isSecretariat(state, actor, directory), "SecretariatChecksMeasures");
        Rule.require(new MeasureIsSentIn(state));
        StaleVersion.check(readVersion, state.version());
        return new MeasureAccepted(measure, note);
    }
}
