package no.dekom.events.needs;

import no.dekom.events.Nok;

/**
 * Budsjettlinje i et tiltak.
 *
 * @param amount what it costs in all
 * @param ownShare of that, what owners pay themselves
 * @param universityPart of that, what goes to the university
 */
public record CostLine(CostKind kind, String text, Nok amount, Nok ownShare, Nok universityPart) {}
