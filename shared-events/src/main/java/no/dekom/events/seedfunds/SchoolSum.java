package no.dekom.events.seedfunds;

import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;

/** En skoles del av en søknad. Each school that applies has its own sum, also when several apply together. */
public record SchoolSum(OrganisationId school, Nok sum) {}
