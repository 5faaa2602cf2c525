package no.dekom.command.needs.plan;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Claims;
import no.dekom.command.edge.Rule;
import no.dekom.events.ActingAs;
import no.dekom.events.SchoolYear;
import no.dekom.events.needs.LongTermPlanEvent;
import no.dekom.events.needs.LongTermPlanEvent.PlanAdopted;
import no.dekom.events.needs.LongTermPlanId;
import no.dekom.events.needs.PlanContent;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Vedta langsiktig plan, of the own network or, by the secretariat, of the county. */
public record AdoptPlan(@TargetAggregateIdentifier LongTermPlanId plan, PlanContent content) {

    /** A network or county has one plan that begins in a school year; it is revised, not doubled. */
    public record OnePlanFromASchoolYear(boolean holds, SchoolYear from) implements Rule {

        @Override
        public Object[] details() {
            return new Object[] {from};
        }

        @Override
        public String field() {
            return "from";
        }
    }

    public LongTermPlanEvent decide(ActingAs actor, Directory directory, Claims claims) {
        PlanRules.check(content, actor.organisation(), actor, directory);
        var key = actor.organisation().value() + " " + content.from();
        Rule.require(new OnePlanFromASchoolYear(claims.take("needs.plan", key, plan.value()), content.from()));
        return new PlanAdopted(plan, actor.organisation(), content);
    }
}
