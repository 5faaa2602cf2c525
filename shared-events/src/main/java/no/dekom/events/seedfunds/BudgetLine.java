package no.dekom.events.seedfunds;

import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;

/** Budsjettlinje: what one school will spend of the seed money, on what. */
public record BudgetLine(OrganisationId school, BudgetKind kind, String text, Nok amount) {}
