package no.dekom.events.seedfunds;

import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;

/** Tildeling til en skole. The whole sum is paid to the school's owner (004:861-864). */
public record SchoolAward(OrganisationId school, OrganisationId owner, Nok sum) {}
