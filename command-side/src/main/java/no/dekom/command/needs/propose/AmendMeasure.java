package no.dekom.command.needs.propose;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Rule;
import no.dekom.command.edge.StaleVersion;
import no.dekom.command.needs.MeasureActors;
import no.dekom.command.needs.MeasureIsBeingWritten;
import no.dekom.command.needs.MeasureIsNotSettled;
import no.dekom.command.needs.MeasureState;
import no.dekom.command.needs.ReportedNeeds;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.needs.MeasureContent;
import no.dekom.events.needs.MeasureEvent;
import no.dekom.events.needs.MeasureEvent.MeasureAmended;
import no.dekom.events.needs.NeedsMeasureId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Endre tiltak: its network, its owner and the universities that take part write it together.
 *
 * @param organisation whose measure it is when the administrator brings it in from a spreadsheet; null for all others
 */
public record AmendMeasure(
        @TargetAggregateIdentifier NeedsMeasureId measure, OrganisationId organisation, MeasureContent content) {

    public AmendMeasure(NeedsMeasureId measure, MeasureContent content) {
        this(measure, null, content);
    }

    /** Whether schools of others may join is settled when the measure is begun on. */
    public record JointStaysJoint(MeasureState state, MeasureContent content) implements Rule {

        @Override
        public boolean holds() {
            return state.content().joint() == content.joint();
        }

        @Override
        public String field() {
            return "joint";
        }
    }

    public MeasureEvent decide(
            MeasureState state, ActingAs actor, Directory directory, ReportedNeeds needs, Long readVersion) {
        NotAllowed.unless(
                organisation == null
                        ? MeasureActors.mayWrite(state, actor, directory)
                        : MeasureActors.bringsIn(state, organisation, actor, directory),
                "NetworkOrOwnerWritesMeasures");
        Rule.require(
                new MeasureIsNotSettled(state), new MeasureIsBeingWritten(state), new JointStaysJoint(state, content));
        MeasureRules.check(content, state.network(), state.owner(), directory, needs);
        StaleVersion.check(readVersion, state.version());
        return new MeasureAmended(measure, content);
    }
}
