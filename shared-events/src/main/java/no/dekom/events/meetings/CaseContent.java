package no.dekom.events.meetings;

import java.util.List;
import no.dekom.events.OrganisationId;

/**
 * Innholdet i en sak på dagsordenen.
 *
 * @param concerned those whose own case it is; empty when it concerns all alike (decision 0011)
 * @param text the case as the secretariat presents it
 * @param proposal what the forum is asked to conclude
 * @param subject the case elsewhere that it is about, or null
 */
public record CaseContent(
        String title,
        ForumCaseKind kind,
        List<OrganisationId> concerned,
        String text,
        String proposal,
        CaseSubject subject) {

    public CaseContent {
        concerned = List.copyOf(concerned);
    }
}
