package no.dekom.command.needs.propose;

import java.util.EnumSet;
import java.util.Set;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Rule;
import no.dekom.command.needs.ReportedNeeds;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.Role;
import no.dekom.events.needs.MeasureContent;
import no.dekom.events.needs.MeasureEvent;
import no.dekom.events.needs.MeasureEvent.MeasureProposed;
import no.dekom.events.needs.NeedsMeasureId;
import no.dekom.events.organisations.OrganisationKind;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Foreslå tiltak, of the own network or, by an owner, of the owner.
 *
 * @param organisation whose measure it is when the administrator brings it in from a spreadsheet; null for the actor's own
 */
public record ProposeMeasure(
        @TargetAggregateIdentifier NeedsMeasureId measure, OrganisationId organisation, MeasureContent content) {

    private static final Set<Role> NETWORK = Set.of(Role.COORDINATOR, Role.WORKING_GROUP);

    public ProposeMeasure(NeedsMeasureId measure, MeasureContent content) {
        this(measure, null, content);
    }

    /** Only a network can have a measure that schools of others join. */
    public record JointMeasuresAreTheNetworks(MeasureContent content, OrganisationId owner) implements Rule {

        @Override
        public boolean holds() {
            return !content.joint() || owner == null;
        }

        @Override
        public String field() {
            return "joint";
        }
    }

    public MeasureEvent decide(ActingAs actor, Directory directory, ReportedNeeds needs) {
        var kind = kind(actor, directory);
        NotAllowed.unless(kind != null && directory.holds(actor), "NetworkOrOwnerWritesMeasures");
        var of = organisation == null ? actor.organisation() : organisation;
        var isOwner = kind == OrganisationKind.SCHOOL_OWNER;
        var network = isOwner
                ? directory
                        .parentOf(of)
                        .filter(it -> directory.kindOf(it).orElse(null) == OrganisationKind.NETWORK)
                        .orElseThrow(() -> new NotAllowed("NetworkOrOwnerWritesMeasures"))
                : of;
        var owner = isOwner ? of : null;
        Rule.require(new JointMeasuresAreTheNetworks(content, owner));
        MeasureRules.check(content, network, owner, directory, needs);
        return new MeasureProposed(measure, network, owner, content);
    }

    /** Whether it is the measure of a network or of an owner; null when the actor may propose for neither. */
    private OrganisationKind kind(ActingAs actor, Directory directory) {
        if (organisation == null) {
            return actor.role() == Role.SCHOOL_OWNER
                    ? OrganisationKind.SCHOOL_OWNER
                    : NETWORK.contains(actor.role()) ? OrganisationKind.NETWORK : null;
        }
        return actor.role() == Role.ADMINISTRATOR
                ? directory
                        .kindOf(organisation)
                        .filter(EnumSet.of(OrganisationKind.NETWORK, OrganisationKind.SCHOOL_OWNER)::contains)
                        .orElse(null)
                : null;
    }
}
