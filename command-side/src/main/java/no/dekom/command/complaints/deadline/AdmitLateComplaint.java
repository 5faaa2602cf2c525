package no.dekom.command.complaints.deadline;

import no.dekom.command.complaints.About;
import no.dekom.command.complaints.ComplaintActors;
import no.dekom.command.complaints.ComplaintGrounds;
import no.dekom.command.complaints.ComplaintStands;
import no.dekom.command.complaints.ComplaintState.Stage;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotFound;
import no.dekom.command.edge.Rule;
import no.dekom.command.edge.StaleVersion;
import no.dekom.events.ActingAs;
import no.dekom.events.complaints.ComplaintEvent;
import no.dekom.events.complaints.ComplaintEvent.LateComplaintAdmitted;
import no.dekom.events.complaints.ComplaintId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Gi oppreisning: consider a complaint that came too late. */
public record AdmitLateComplaint(@TargetAggregateIdentifier ComplaintId complaint, String reason) {

    /** @param read the version the actor had read, or null when that was not said */
    public ComplaintEvent decide(
            About about, ActingAs actor, Directory directory, ComplaintGrounds grounds, Long read) {
        ComplaintActors.demandGovernor(about.state().county(), actor, directory);
        StaleVersion.check(read, about.state().edits());
        Rule.require(ComplaintStands.at(about.state(), Stage.LATE));
        var decided = grounds.decided(about.grant(), about.number()).orElseThrow(() -> new NotFound("decision"));
        Rule.require(
                new WithinAYearOfTheDecision(decided.approved(), about.state().filed(), null));
        return new LateComplaintAdmitted(complaint, about.grant(), about.number(), reason);
    }
}
