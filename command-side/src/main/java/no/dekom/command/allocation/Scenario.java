package no.dekom.command.allocation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import no.dekom.command.allocation.scenario.DiscardScenario;
import no.dekom.command.allocation.scenario.SaveScenario;
import no.dekom.command.directory.Directory;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.allocation.ScenarioEvent;
import no.dekom.events.allocation.ScenarioEvent.ScenarioDiscarded;
import no.dekom.events.allocation.ScenarioEvent.ScenarioSaved;
import no.dekom.events.allocation.ScenarioId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** Scenario. */
@Aggregate(type = "allocation.Scenario")
public class Scenario {

    @AggregateIdentifier
    private ScenarioId id;

    private OrganisationId county;
    private boolean discarded;

    protected Scenario() {}

    @CommandHandler
    public Scenario(SaveScenario command, ActingAs actor, Directory directory, Models models) {
        apply(command.decide(actor, directory, models));
    }

    @CommandHandler
    void handle(DiscardScenario command, ActingAs actor, Directory directory) {
        apply(command.decide(county, discarded, actor, directory));
    }

    @EventSourcingHandler
    void on(ScenarioEvent event) {
        id = event.scenario();
        switch (event) {
            case ScenarioSaved it -> county = it.county();
            case ScenarioDiscarded it -> discarded = true;
        }
    }
}
