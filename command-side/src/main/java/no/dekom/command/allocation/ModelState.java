package no.dekom.command.allocation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.allocation.AllocationModel;
import no.dekom.events.allocation.ModelEvent;
import no.dekom.events.allocation.ModelEvent.ModelApproved;
import no.dekom.events.allocation.ModelEvent.ModelChanged;
import no.dekom.events.allocation.ModelEvent.ModelDrafted;

/** A model as its events have made it. */
public final class ModelState {

    private OrganisationId county;
    private AllocationModel content;
    private PersonId drafter;
    private PersonId lastWriter;
    private boolean approved;
    private long version;

    void evolve(ModelEvent event, String actor) {
        version++;
        switch (event) {
            case ModelDrafted it -> {
                county = it.county();
                content = it.content();
                drafter = new PersonId(actor);
                lastWriter = drafter;
            }
            case ModelChanged it -> {
                content = it.content();
                lastWriter = new PersonId(actor);
            }
            case ModelApproved it -> approved = true;
        }
    }

    public OrganisationId county() {
        return county;
    }

    public AllocationModel content() {
        return content;
    }

    /** Who drafted it, and who last changed it. */
    public Set<PersonId> authors() {
        return new HashSet<>(List.of(drafter, lastWriter));
    }

    public boolean approved() {
        return approved;
    }

    public long version() {
        return version;
    }
}
