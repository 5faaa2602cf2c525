package no.dekom.command.audit.finding;

import no.dekom.command.audit.ControlActors;
import no.dekom.command.audit.ControlState;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.events.ActingAs;
import no.dekom.events.audit.ControlEvent;
import no.dekom.events.audit.ControlEvent.FindingAnswered;
import no.dekom.events.audit.ControlId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Svar på et funn i ens egen sak. */
public record AnswerFinding(@TargetAggregateIdentifier ControlId control, int number, String answer) {

    public ControlEvent decide(ControlState state, ActingAs actor, Directory directory) {
        var finding = FindingIsOpen.existing(state, number);
        ControlActors.demandOwner(finding.owner(), actor, directory);
        Rule.require(new FindingIsOpen(finding));
        return new FindingAnswered(control, number, answer);
    }
}
