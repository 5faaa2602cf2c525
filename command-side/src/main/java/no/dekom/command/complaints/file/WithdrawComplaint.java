package no.dekom.command.complaints.file;

import java.util.List;
import no.dekom.command.complaints.About;
import no.dekom.command.complaints.ComplaintActors;
import no.dekom.command.complaints.ComplaintIsUnderWay;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.events.ActingAs;
import no.dekom.events.complaints.ComplaintEvent;
import no.dekom.events.complaints.ComplaintEvent.ComplaintWithdrawn;
import no.dekom.events.complaints.ComplaintId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Trekk klagen. */
public record WithdrawComplaint(@TargetAggregateIdentifier ComplaintId complaint, String reason) {

    public List<ComplaintEvent> decide(About about, ActingAs actor, Directory directory) {
        ComplaintActors.demandRecipient(about.state().recipient(), actor, directory);
        Rule.require(new ComplaintIsUnderWay(about.state()));
        return about.state().endedBy(new ComplaintWithdrawn(complaint, about.grant(), about.number(), reason));
    }
}
