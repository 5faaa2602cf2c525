package no.dekom.command.needs.plan;

import java.util.EnumSet;
import java.util.Set;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Rule;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.Role;
import no.dekom.events.needs.PlanContent;

/** What holds for every plan, new or revised. */
final class PlanRules {

    private static final Set<Role> PLANNERS = EnumSet.of(Role.COORDINATOR, Role.STATE_GOVERNOR);

    private PlanRules() {}

    /** A plan ends no earlier than it begins. */
    record PlanPeriodIsInOrder(PlanContent content) implements Rule {

        @Override
        public boolean holds() {
            return content.from().compareTo(content.to()) <= 0;
        }

        @Override
        public String field() {
            return "to";
        }
    }

    static void check(PlanContent content, OrganisationId organisation, ActingAs actor, Directory directory) {
        NotAllowed.unless(
                PLANNERS.contains(actor.role()) && actor.organisation().equals(organisation) && directory.holds(actor),
                "CoordinatorOrSecretariatPlans");
        Rule.require(new PlanPeriodIsInOrder(content));
    }
}
