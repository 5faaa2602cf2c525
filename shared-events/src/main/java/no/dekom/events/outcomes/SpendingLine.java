package no.dekom.events.outcomes;

import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;

/** Hva pengene gikk til, mot budsjettet. The explanation is needed where they differ. */
public record SpendingLine(OrganisationId school, String text, Nok budgeted, Nok spent, String explanation) {}
