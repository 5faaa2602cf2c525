package no.dekom.events.allocation;

import no.dekom.events.EventName;
import no.dekom.events.OrganisationId;
import no.dekom.events.RuleSetId;

/** Hendelser om en fordelingsmodell. Stream {@code allocation.Model}. */
public sealed interface ModelEvent {

    ModelId model();

    /** Utkast til fordelingsmodell laget, for a county ({@code county} is its governor), under a rule set. */
    @EventName("allocation.ModelDrafted")
    record ModelDrafted(ModelId model, OrganisationId county, RuleSetId ruleSet, String title, AllocationModel content)
            implements ModelEvent {}

    /** Utkast til fordelingsmodell endret. The whole new content; why is in the metadata. */
    @EventName("allocation.ModelChanged")
    record ModelChanged(ModelId model, String title, AllocationModel content) implements ModelEvent {}

    /** Fordelingsmodell godkjent, by another than those who wrote it. It never changes after that. */
    @EventName("allocation.ModelApproved")
    record ModelApproved(ModelId model) implements ModelEvent {}
}
