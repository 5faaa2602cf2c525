package no.dekom.command.allocation.scenario;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.allocation.ScenarioEvent;
import no.dekom.events.allocation.ScenarioEvent.ScenarioDiscarded;
import no.dekom.events.allocation.ScenarioId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Forkast et scenario. */
public record DiscardScenario(@TargetAggregateIdentifier ScenarioId scenario, String reason) {

    /** It is discarded once. */
    public record ScenarioIsKept(boolean holds) implements Rule {}

    public ScenarioEvent decide(OrganisationId county, boolean discarded, ActingAs actor, Directory directory) {
        SaveScenario.demandWriter(county, actor, directory);
        Rule.require(new ScenarioIsKept(!discarded));
        return new ScenarioDiscarded(scenario, reason);
    }
}
