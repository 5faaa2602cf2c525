package no.dekom.command.complaints.reject;

import java.util.List;
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
import no.dekom.events.complaints.ComplaintEvent.ComplaintRejected;
import no.dekom.events.complaints.ComplaintId;
import no.dekom.events.complaints.ComplaintRight;
import no.dekom.events.complaints.RejectionGround;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Avvis klagen: say why it is not considered. */
public record RejectComplaint(@TargetAggregateIdentifier ComplaintId complaint, RejectionGround ground, String reason) {

    /** What came in time, or was admitted, is not rejected as late. */
    public record RejectedAsLateIsLate(RejectionGround ground, Stage stage) implements Rule {

        @Override
        public boolean holds() {
            return ground != RejectionGround.TOO_LATE || stage == Stage.LATE;
        }

        @Override
        public String field() {
            return "ground";
        }
    }

    /** Who may complain under the rule set is not told the opposite. */
    public record RejectedHasNoRightToComplain(RejectionGround ground, ComplaintRight right) implements Rule {

        @Override
        public boolean holds() {
            return ground != RejectionGround.NO_RIGHT || right != ComplaintRight.MAY;
        }

        @Override
        public String field() {
            return "ground";
        }
    }

    /** @param read the version the actor had read, or null when that was not said */
    public List<ComplaintEvent> decide(
            About about, ActingAs actor, Directory directory, ComplaintGrounds grounds, Long read) {
        ComplaintActors.demandGovernor(about.state().county(), actor, directory);
        StaleVersion.check(read, about.state().edits());
        Rule.require(ComplaintStands.at(about.state(), Stage.LATE, Stage.OPEN));
        var decided = grounds.decided(about.grant(), about.number()).orElseThrow(() -> new NotFound("decision"));
        Rule.require(
                new RejectedAsLateIsLate(ground, about.state().stage()),
                new RejectedHasNoRightToComplain(ground, decided.right()));
        return about.state().endedBy(new ComplaintRejected(complaint, about.grant(), about.number(), ground, reason));
    }
}
