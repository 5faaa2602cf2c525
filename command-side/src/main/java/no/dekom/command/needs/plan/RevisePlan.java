package no.dekom.command.needs.plan;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.StaleVersion;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.needs.LongTermPlanEvent;
import no.dekom.events.needs.LongTermPlanEvent.PlanRevised;
import no.dekom.events.needs.LongTermPlanId;
import no.dekom.events.needs.PlanContent;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Revider langsiktig plan, with the reason why. */
public record RevisePlan(@TargetAggregateIdentifier LongTermPlanId plan, PlanContent content, String reason) {

    /** @param read the version the actor had read, or null when that was not said */
    public LongTermPlanEvent decide(
            OrganisationId organisation, int version, ActingAs actor, Directory directory, Long read) {
        PlanRules.check(content, organisation, actor, directory);
        StaleVersion.check(read, version);
        return new PlanRevised(plan, version + 1, content, reason);
    }
}
