package no.dekom.events.needs;

import no.dekom.events.EventName;
import no.dekom.events.OrganisationId;

/** Hendelser om en langsiktig plan. Stream {@code needs.LongTermPlan}. */
public sealed interface LongTermPlanEvent {

    LongTermPlanId plan();

    /** Plan vedtatt, by a network or for a county's forum (004:314-318, 596-598). Its version is 1. */
    @EventName("needs.PlanAdopted")
    record PlanAdopted(LongTermPlanId plan, OrganisationId organisation, PlanContent content)
            implements LongTermPlanEvent {}

    /** Plan revidert. The old version stays readable. */
    @EventName("needs.PlanRevised")
    record PlanRevised(LongTermPlanId plan, int version, PlanContent content, String reason)
            implements LongTermPlanEvent {}
}
