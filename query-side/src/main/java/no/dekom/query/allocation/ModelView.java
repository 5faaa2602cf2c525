package no.dekom.query.allocation;

import java.time.Instant;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.allocation.AllocationModel;
import no.dekom.query.frame.Status;

/** En fordelingsmodell. */
public record ModelView(
        String id,
        OrganisationId county,
        String ruleSet,
        String title,
        AllocationModel content,
        long version,
        PersonId draftedBy,
        PersonId changedBy,
        Instant changedAt,
        PersonId approvedBy,
        Instant approvedAt) {

    public boolean approved() {
        return approvedAt != null;
    }

    public Status status() {
        return approved() ? Status.IN_FORCE : Status.DRAFT;
    }

    /** Whether the person drafted it or last changed it, and so may not approve it. */
    public boolean isWrittenBy(PersonId person) {
        return person.equals(draftedBy) || person.equals(changedBy);
    }
}
