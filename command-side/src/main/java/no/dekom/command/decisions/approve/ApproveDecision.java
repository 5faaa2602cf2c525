package no.dekom.command.decisions.approve;

import no.dekom.command.decisions.DecisionGrounds;
import no.dekom.command.decisions.DecisionWaits;
import no.dekom.command.decisions.DecisionsFitTheFrame;
import no.dekom.command.decisions.GrantActors;
import no.dekom.command.decisions.GrantState;
import no.dekom.command.decisions.RestsOnNewestRecommendation;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.edge.StaleVersion;
import no.dekom.command.edge.WatchedRule;
import no.dekom.events.ActingAs;
import no.dekom.events.PersonId;
import no.dekom.events.decisions.GrantEvent;
import no.dekom.events.decisions.GrantEvent.DecisionApproved;
import no.dekom.events.decisions.GrantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Godkjenn et vedtak. */
public record ApproveDecision(@TargetAggregateIdentifier GrantId grant, int number) {

    /** Nobody approves what they prepared themselves. */
    public record ApproverIsAnother(PersonId preparer, PersonId approver) implements WatchedRule {

        @Override
        public boolean holds() {
            return !approver.equals(preparer);
        }
    }

    /** @param read the version the actor had read, or null when that was not said */
    public GrantEvent decide(
            GrantState state, ActingAs actor, Directory directory, DecisionGrounds grounds, Long read) {
        GrantActors.demandGovernor(state.county(), actor, directory);
        StaleVersion.check(read, state.edits());
        Rule.require(new DecisionWaits(state, number));
        var it = state.last();
        Rule.require(
                new ApproverIsAnother(state.preparer(), actor.person()),
                new RestsOnNewestRecommendation(
                        grounds.newest(it.county(), it.year()), it.recommendation(), it.version()));
        var frame = grounds.heldFrame(it.county(), it.year());
        var toOthers = grounds.grantedToOthers(it.county(), it.year(), grant, false);
        Rule.require(new DecisionsFitTheFrame(frame, toOthers, it.content().granted()));
        return new DecisionApproved(grant, number);
    }
}
