package no.dekom.command.decisions.approve;

import no.dekom.command.decisions.DecisionWaits;
import no.dekom.command.decisions.GrantActors;
import no.dekom.command.decisions.GrantState;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.edge.StaleVersion;
import no.dekom.events.ActingAs;
import no.dekom.events.decisions.GrantEvent;
import no.dekom.events.decisions.GrantEvent.DecisionSentBack;
import no.dekom.events.decisions.GrantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Send et vedtak tilbake til den som forberedte det, or take back what one prepared oneself. */
public record SendBackDecision(@TargetAggregateIdentifier GrantId grant, int number, String remark) {

    /** @param read the version the actor had read, or null when that was not said */
    public GrantEvent decide(GrantState state, ActingAs actor, Directory directory, Long read) {
        GrantActors.demandGovernor(state.county(), actor, directory);
        StaleVersion.check(read, state.edits());
        Rule.require(new DecisionWaits(state, number));
        return new DecisionSentBack(grant, number, remark);
    }
}
