package no.dekom.events.outcomes;

import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;

/** Budsjettlinje som rapporten holdes opp mot. */
public record PlannedSpending(OrganisationId school, String text, Nok amount) {}
