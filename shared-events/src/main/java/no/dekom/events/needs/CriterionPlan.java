package no.dekom.events.needs;

import no.dekom.events.outcomes.OutcomeCriterion;

/** Hvordan tiltaket skal nå ett av kriteriene som det siden rapporteres på. */
public record CriterionPlan(OutcomeCriterion criterion, String text) {}
