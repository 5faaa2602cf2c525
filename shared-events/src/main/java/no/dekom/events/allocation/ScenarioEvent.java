package no.dekom.events.allocation;

import java.time.LocalDate;
import java.util.List;
import no.dekom.events.EventName;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;

/** Hendelser om et scenario: a distribution that somebody has tried. It binds nobody. Stream {@code allocation.Scenario}. */
public sealed interface ScenarioEvent {

    ScenarioId scenario();

    /**
     * Scenario lagret.
     *
     * @param county the county governor
     * @param model the model it began from
     * @param content the steps as they were tried, which may differ from the model's
     * @param countedOn keys are the newest counts up to this day
     */
    @EventName("allocation.ScenarioSaved")
    record ScenarioSaved(
            ScenarioId scenario,
            OrganisationId county,
            int year,
            String title,
            Nok frame,
            ModelId model,
            AllocationModel content,
            LocalDate countedOn,
            List<AllocationOverride> overrides)
            implements ScenarioEvent {}

    /** Scenario forkastet. It is not shown in the list any more; its address still works. */
    @EventName("allocation.ScenarioDiscarded")
    record ScenarioDiscarded(ScenarioId scenario, String reason) implements ScenarioEvent {}
}
