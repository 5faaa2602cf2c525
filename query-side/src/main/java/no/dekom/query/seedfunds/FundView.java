package no.dekom.query.seedfunds;

import java.time.Instant;
import no.dekom.events.OrganisationId;

/** Et såkornfond. */
public record FundView(String id, OrganisationId network, String name, String purpose, Instant openedAt) {}
