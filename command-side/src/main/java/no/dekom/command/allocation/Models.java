package no.dekom.command.allocation;

import java.util.Optional;
import no.dekom.events.OrganisationId;
import no.dekom.events.RuleSetId;
import no.dekom.events.allocation.AllocationModel;
import no.dekom.events.allocation.ModelId;

/** The allocation models as scenarios and recommendations need them. Kept in the transaction of their events. */
public interface Models {

    Optional<Kept> find(ModelId model);

    /** What a model is now. */
    record Kept(OrganisationId county, RuleSetId ruleSet, AllocationModel content, boolean approved) {}
}
