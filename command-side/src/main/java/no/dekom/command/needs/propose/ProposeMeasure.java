package no.dekom.command.needs.propose;

import java.util.Set;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Rule;
import no.dekom.command.needs.ReportedNeeds;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.events.needs.MeasureContent;
import no.dekom.events.needs.MeasureEvent;
import no.dekom.events.needs.MeasureEvent.MeasureProposed;
import no.dekom.events.needs.NeedsMeasureId;
import no.dekom.events.organisations.OrganisationKind;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Foreslå tiltak, of the own network or, by an owner, of the owner. */
public record ProposeMeasure(@TargetAggregateIdentifier NeedsMeasureId measure, MeasureContent content) {

    /** Only a network can have a measure that schools of others join. */
    public record JointMeasuresAreTheNetworks(MeasureContent content, ActingAs actor) implements Rule {

        @Override
        public boolean holds() {
            return !content.joint() || actor.role() != Role.SCHOOL_OWNER;
        }

        @Override
        public String field() {
            return "joint";
        }
    }

    public MeasureEvent decide(ActingAs actor, Directory directory, ReportedNeeds needs) {
        var isOwner = actor.role() == Role.SCHOOL_OWNER;
        var ofNetwork = Set.of(Role.COORDINATOR, Role.WORKING_GROUP).contains(actor.role());
        NotAllowed.unless((isOwner || ofNetwork) && directory.holds(actor), "NetworkOrOwnerWritesMeasures");
        var network = isOwner
                ? directory
                        .parentOf(actor.organisation())
                        .filter(it -> directory.kindOf(it).orElse(null) == OrganisationKind.NETWORK)
                        .orElseThrow(() -> new NotAllowed("NetworkOrOwnerWritesMeasures"))
                : actor.organisation();
        var owner = isOwner ? actor.organisation() : null;
        Rule.require(new JointMeasuresAreTheNetworks(content, actor));
        MeasureRules.check(content, network, owner, directory, needs);
        return new MeasureProposed(measure, network, owner, content);
    }
}
