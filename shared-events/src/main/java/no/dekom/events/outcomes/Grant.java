package no.dekom.events.outcomes;

import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;

/** Tildelt beløp til en skole, that the report accounts for. */
public record Grant(OrganisationId school, OrganisationId owner, Nok sum) {}
