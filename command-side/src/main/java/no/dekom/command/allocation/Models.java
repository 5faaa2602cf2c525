package no.dekom.command.allocation;

import java.util.Optional;
import no.dekom.events.OrganisationId;
import no.dekom.events.allocation.AllocationModel;
import no.dekom.events.allocation.ModelId;

/** The allocation models as scenarios need them. Kept in the transaction of their events. */
public interface Models {

    Optional<Kept> find(ModelId model);

    /** What a model is now. */
    record Kept(OrganisationId county, AllocationModel content) {}
}
