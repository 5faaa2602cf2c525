package no.dekom.command.needs.check;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Rule;
import no.dekom.command.edge.StaleVersion;
import no.dekom.command.needs.MeasureActors;
import no.dekom.command.needs.MeasureState;
import no.dekom.command.needs.MeasureState.Stage;
import no.dekom.events.ActingAs;
import no.dekom.events.needs.MeasureEvent;
import no.dekom.events.needs.MeasureEvent.MeasureReopened;
import no.dekom.events.needs.NeedsMeasureId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Åpne et godtatt tiltak igjen: the secretariat checks it anew. */
public record ReopenMeasure(@TargetAggregateIdentifier NeedsMeasureId measure, String reason) {

    /** Only what is accepted can be opened again. */
    public record MeasureIsAccepted(MeasureState state) implements Rule {

        @Override
        public boolean holds() {
            return state.stage() == Stage.ACCEPTED;
        }
    }

    public MeasureEvent decide(MeasureState state, ActingAs actor, Directory directory, Long readVersion) {
        NotAllowed.unless(MeasureActors.isSecretariat(state, actor, directory), "SecretariatChecksMeasures");
        Rule.require(new MeasureIsAccepted(state));
        StaleVersion.check(readVersion, state.version());
        return new MeasureReopened(measure, reason);
    }
}
