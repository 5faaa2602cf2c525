package no.dekom.command.catalogue.publish;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Rule;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.Role;
import no.dekom.events.catalogue.EntryEvent;
import no.dekom.events.catalogue.EntryEvent.EntryWithdrawn;
import no.dekom.events.catalogue.EntryId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Ta ned tiltak fra tiltaksbanken. */
public record WithdrawEntry(@TargetAggregateIdentifier EntryId entry, String reason) {

    /** Only what is laid out can be taken down. */
    public record EntryIsPublished(boolean holds) implements Rule {}

    public EntryEvent decide(OrganisationId network, boolean published, ActingAs actor, Directory directory) {
        NotAllowed.unless(
                actor.role() == Role.COORDINATOR && actor.organisation().equals(network) && directory.holds(actor),
                "CoordinatorOfTheNetworkPublishes");
        Rule.require(new EntryIsPublished(published));
        return new EntryWithdrawn(entry, reason);
    }
}
