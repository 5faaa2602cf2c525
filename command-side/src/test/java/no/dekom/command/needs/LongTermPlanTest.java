package no.dekom.command.needs;

import static no.dekom.command.seedfunds.Havstrand.broken;
import static no.dekom.command.seedfunds.Havstrand.by;
import static no.dekom.command.seedfunds.Havstrand.notAllowed;

import java.util.List;
import no.dekom.command.edge.StaleVersion;
import no.dekom.command.needs.plan.AdoptPlan;
import no.dekom.command.needs.plan.RevisePlan;
import no.dekom.command.seedfunds.Havstrand;
import no.dekom.events.ActingAs;
import no.dekom.events.SchoolYear;
import no.dekom.events.needs.LongTermPlanEvent.PlanAdopted;
import no.dekom.events.needs.LongTermPlanEvent.PlanRevised;
import no.dekom.events.needs.LongTermPlanId;
import no.dekom.events.needs.PlanContent;
import no.dekom.events.needs.Priority;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class LongTermPlanTest {

    private static final LongTermPlanId PLAN = new LongTermPlanId("plan");
    private static final PlanContent CONTENT = content(2024, 2027);
    private static final PlanAdopted ADOPTED = new PlanAdopted(PLAN, Havstrand.NETWORK, CONTENT);

    private static PlanContent content(int from, int to) {
        return new PlanContent(
                "Plan for Havstrand",
                new SchoolYear(from),
                new SchoolYear(to),
                List.of(new Priority("Lesing", "I alle fag")));
    }

    private static ResultValidator<LongTermPlan> adopt(PlanContent content, ActingAs actor, boolean free) {
        return Fjordane.fixture(LongTermPlan.class, free)
                .givenNoPriorActivity()
                .when(new AdoptPlan(PLAN, content), by(actor));
    }

    @Test
    void the_coordinator_plans_for_the_network_and_the_secretariat_for_the_county() {
        adopt(CONTENT, Havstrand.COORDINATOR, true).expectEvents(ADOPTED);
        adopt(CONTENT, Fjordane.GOVERNOR, true).expectEvents(new PlanAdopted(PLAN, Fjordane.COUNTY, CONTENT));
        adopt(CONTENT, Havstrand.OWNERS_OFFICER, true)
                .expectNoEvents()
                .expectException(notAllowed("CoordinatorOrSecretariatPlans"));
    }

    @Test
    void a_plan_ends_after_it_begins_and_there_is_one_from_a_year() {
        adopt(content(2027, 2024), Havstrand.COORDINATOR, true).expectException(broken("PlanPeriodIsInOrder"));
        adopt(CONTENT, Havstrand.COORDINATOR, false).expectNoEvents().expectException(broken("OnePlanFromASchoolYear"));
    }

    @Test
    void who_has_not_read_the_newest_version_does_not_revise_it() {
        Fjordane.fixture(LongTermPlan.class, true)
                .given(ADOPTED, new PlanRevised(PLAN, 2, CONTENT, "Rettet"))
                .when(new RevisePlan(PLAN, content(2024, 2028), "Ett år til"), by(Havstrand.COORDINATOR, 1))
                .expectNoEvents()
                .expectException(StaleVersion.class);
    }

    @Test
    void a_revision_is_the_next_version() {
        var longer = content(2024, 2028);
        Fjordane.fixture(LongTermPlan.class, true)
                .given(ADOPTED, new PlanRevised(PLAN, 2, CONTENT, "Rettet"))
                .when(new RevisePlan(PLAN, longer, "Ett år til"), by(Havstrand.COORDINATOR))
                .expectEvents(new PlanRevised(PLAN, 3, longer, "Ett år til"));
        Fjordane.fixture(LongTermPlan.class, true)
                .given(ADOPTED)
                .when(new RevisePlan(PLAN, longer, "Ett år til"), by(Fjordane.NEIGHBOUR))
                .expectNoEvents()
                .expectException(notAllowed("CoordinatorOrSecretariatPlans"));
    }
}
