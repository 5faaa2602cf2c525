package no.dekom.command.needs.check;

import java.util.List;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Rule;
import no.dekom.command.edge.StaleVersion;
import no.dekom.command.needs.MeasureActors;
import no.dekom.command.needs.MeasureIsSentIn;
import no.dekom.command.needs.MeasureState;
import no.dekom.events.ActingAs;
import no.dekom.events.needs.MeasureEvent;
import no.dekom.events.needs.MeasureEvent.MeasureSentBack;
import no.dekom.events.needs.NeedsMeasureId;
import no.dekom.events.needs.Remark;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Send tilbake tiltak med merknader. */
public record SendBackMeasure(@TargetAggregateIdentifier NeedsMeasureId measure, List<Remark> remarks) {

    /** Whoever gets a measure back is told what to mend. */
    public record SendingBackHasRemarks(List<Remark> remarks) implements Rule {

        @Override
        public boolean holds() {
            return !remarks.isEmpty();
        }

        @Override
        public String field() {
            return "remarks[0].text";
        }
    }

    public MeasureEvent decide(MeasureState state, ActingAs actor, Directory directory, Long readVersion) {
        NotAllowed.unless(MeasureActors.isSecretariat(state, actor, directory), "SecretariatChecksMeasures");
        Rule.require(new MeasureIsSentIn(state), new SendingBackHasRemarks(remarks));
        StaleVersion.check(readVersion, state.version());
        return new MeasureSentBack(measure, remarks);
    }
}
