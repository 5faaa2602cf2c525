package no.dekom.command.audit.finding;

import no.dekom.command.audit.ControlActors;
import no.dekom.command.audit.ControlState;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.events.ActingAs;
import no.dekom.events.audit.ControlEvent;
import no.dekom.events.audit.ControlEvent.FindingClosed;
import no.dekom.events.audit.ControlId;
import no.dekom.events.audit.FindingOutcome;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Lukk et funn: say what became of it. */
public record CloseFinding(
        @TargetAggregateIdentifier ControlId control, int number, FindingOutcome outcome, String remark) {

    /** The one whose case it is is heard first, unless the auditor takes the finding back. */
    public record FindingIsAnswered(FindingOutcome outcome, ControlState.Finding finding) implements Rule {

        @Override
        public boolean holds() {
            return outcome == FindingOutcome.TAKEN_BACK || finding.answered();
        }

        @Override
        public String field() {
            return "outcome";
        }
    }

    public ControlEvent decide(ControlState state, ActingAs actor, Directory directory) {
        ControlActors.demandOverseer(state, actor, directory);
        var finding = FindingIsOpen.existing(state, number);
        Rule.require(new FindingIsOpen(finding), new FindingIsAnswered(outcome, finding));
        return new FindingClosed(control, number, outcome, remark);
    }
}
