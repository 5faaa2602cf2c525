package no.dekom.command.allocation.model;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Rule;
import no.dekom.command.rulesets.RuleSets;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.RuleSetId;
import no.dekom.events.allocation.AllocationModel;
import no.dekom.events.allocation.ModelEvent;
import no.dekom.events.allocation.ModelEvent.ModelDrafted;
import no.dekom.events.allocation.ModelId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Lag utkast til fordelingsmodell. What is wrong with its steps is shown, and must be mended before it is approved. */
public record DraftAllocationModel(
        @TargetAggregateIdentifier ModelId model, RuleSetId ruleSet, String title, AllocationModel content) {

    /** A model stands under rules that somebody has approved. */
    public record ModelStandsUnderApprovedRules(boolean holds) implements Rule {

        @Override
        public String field() {
            return "ruleSet";
        }
    }

    static void demandGovernor(OrganisationId county, ActingAs actor, Directory directory) {
        NotAllowed.unless(directory.isGovernorOf(county, actor), "SecretariatWritesTheModels");
    }

    public ModelEvent decide(ActingAs actor, Directory directory, RuleSets ruleSets) {
        demandGovernor(actor.organisation(), actor, directory);
        Rule.require(
                new ModelStandsUnderApprovedRules(ruleSets.approved(ruleSet).isPresent()));
        return new ModelDrafted(model, actor.organisation(), ruleSet, title, content);
    }
}
