package no.dekom.command.needs;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Claims;
import no.dekom.command.edge.Facts;
import no.dekom.command.needs.plan.AdoptPlan;
import no.dekom.command.needs.plan.RevisePlan;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.needs.LongTermPlanEvent;
import no.dekom.events.needs.LongTermPlanEvent.PlanAdopted;
import no.dekom.events.needs.LongTermPlanEvent.PlanRevised;
import no.dekom.events.needs.LongTermPlanId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** Langsiktig plan. */
@Aggregate(type = "needs.LongTermPlan")
public class LongTermPlan {

    @AggregateIdentifier
    private LongTermPlanId id;

    private OrganisationId organisation;
    private int version;

    protected LongTermPlan() {}

    @CommandHandler
    public LongTermPlan(AdoptPlan command, ActingAs actor, Directory directory, Claims claims) {
        apply(command.decide(actor, directory, claims));
    }

    @CommandHandler
    void handle(RevisePlan command, ActingAs actor, Directory directory, @MetaDataValue(Facts.READ_VERSION) Long read) {
        apply(command.decide(organisation, version, actor, directory, read));
    }

    @EventSourcingHandler
    void on(LongTermPlanEvent event) {
        id = event.plan();
        switch (event) {
            case PlanAdopted it -> {
                organisation = it.organisation();
                version = 1;
            }
            case PlanRevised it -> version = it.version();
        }
    }
}
