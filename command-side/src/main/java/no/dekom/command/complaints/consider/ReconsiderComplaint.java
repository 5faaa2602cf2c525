package no.dekom.command.complaints.consider;

import no.dekom.command.complaints.About;
import no.dekom.command.complaints.ComplaintActors;
import no.dekom.command.complaints.ComplaintStands;
import no.dekom.command.complaints.ComplaintState.Stage;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.edge.StaleVersion;
import no.dekom.events.ActingAs;
import no.dekom.events.complaints.ComplaintEvent;
import no.dekom.events.complaints.ComplaintEvent.ComplaintReconsidered;
import no.dekom.events.complaints.ComplaintId;
import no.dekom.events.complaints.Reconsideration;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Behandle klagen som underinstans. Who took the decision may do it: it is the office that looks at it anew, and a new sum takes two
 * persons as any decision does.
 */
public record ReconsiderComplaint(
        @TargetAggregateIdentifier ComplaintId complaint, Reconsideration outcome, String reason) {

    /** @param read the version the actor had read, or null when that was not said */
    public ComplaintEvent decide(About about, ActingAs actor, Directory directory, Long read) {
        ComplaintActors.demandGovernor(about.state().county(), actor, directory);
        StaleVersion.check(read, about.state().edits());
        Rule.require(ComplaintStands.at(about.state(), Stage.OPEN));
        return new ComplaintReconsidered(complaint, about.grant(), about.number(), outcome, reason);
    }
}
