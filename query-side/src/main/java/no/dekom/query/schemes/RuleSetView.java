package no.dekom.query.schemes;

import java.time.Instant;
import java.time.LocalDate;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.schemes.RuleSetContent;
import no.dekom.events.schemes.Scheme;
import no.dekom.query.frame.Status;

/**
 * Et regelsett.
 *
 * @param draftedIn the organisation that its drafter acted for; null when the service itself did
 * @param from first day it holds, or null of a draft
 * @param to last day it holds, or null when that is not known
 */
public record RuleSetView(
        String id,
        Scheme scheme,
        String title,
        RuleSetContent content,
        long version,
        PersonId draftedBy,
        OrganisationId draftedIn,
        PersonId changedBy,
        Instant changedAt,
        LocalDate from,
        LocalDate to,
        PersonId approvedBy,
        Instant approvedAt) {

    public boolean approved() {
        return from != null;
    }

    public boolean holdsOn(LocalDate day) {
        return approved() && !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public Status status(LocalDate today) {
        if (!approved()) {
            return Status.DRAFT;
        }
        if (holdsOn(today)) {
            return Status.IN_FORCE;
        }
        return today.isBefore(from) ? Status.COMING : Status.CLOSED;
    }

    /** Whether the person drafted it or last changed it, and so may not approve it. */
    public boolean isWrittenBy(PersonId person) {
        return person.equals(draftedBy) || person.equals(changedBy);
    }
}
