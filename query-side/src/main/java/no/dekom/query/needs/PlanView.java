package no.dekom.query.needs;

import java.time.Instant;
import no.dekom.events.OrganisationId;
import no.dekom.events.needs.PlanContent;

/** En utgave av en langsiktig plan. {@code reason} is why it was revised, null for the first. */
record PlanView(
        String id,
        int version,
        OrganisationId organisation,
        String name,
        PlanContent content,
        String reason,
        Instant adoptedAt) {}
