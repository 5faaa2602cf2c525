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
import no.dekom.events.complaints.ComplaintEvent.ComplaintForwarded;
import no.dekom.events.complaints.ComplaintId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Oversend klagen til klageinstansen.
 *
 * @param body the higher body, by name
 * @param statement what the governor says of the complaint
 */
public record ForwardComplaint(@TargetAggregateIdentifier ComplaintId complaint, String body, String statement) {

    /** @param read the version the actor had read, or null when that was not said */
    public ComplaintEvent decide(About about, ActingAs actor, Directory directory, Long read) {
        ComplaintActors.demandGovernor(about.state().county(), actor, directory);
        StaleVersion.check(read, about.state().edits());
        Rule.require(ComplaintStands.at(about.state(), Stage.KEPT));
        return new ComplaintForwarded(complaint, about.grant(), about.number(), body, statement);
    }
}
