package no.dekom.command.schemes.draft;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.edge.StaleVersion;
import no.dekom.command.schemes.RuleSetActors;
import no.dekom.command.schemes.RuleSetIsADraft;
import no.dekom.command.schemes.RuleSetState;
import no.dekom.events.ActingAs;
import no.dekom.events.RuleSetId;
import no.dekom.events.schemes.RuleSetContent;
import no.dekom.events.schemes.RuleSetEvent;
import no.dekom.events.schemes.RuleSetEvent.RuleSetChanged;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Endre et regelsett som er et utkast. */
public record ChangeRuleSet(@TargetAggregateIdentifier RuleSetId ruleSet, RuleSetContent content) {

    /** @param read the version the actor had read, or null when that was not said */
    public RuleSetEvent decide(RuleSetState state, ActingAs actor, Directory directory, Long read) {
        DraftRuleSet.demandAuthor(actor, directory);
        RuleSetActors.demandDrafterOrAdministrator(state, actor, directory);
        Rule.require(new RuleSetIsADraft(state));
        StaleVersion.check(read, state.version());
        ContentRules.require(content);
        return new RuleSetChanged(ruleSet, content);
    }
}
