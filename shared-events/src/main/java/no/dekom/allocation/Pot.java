package no.dekom.allocation;

import no.dekom.events.Nok;

/**
 * Potten i et trinn: what it takes, and of what.
 *
 * @param step code of the step
 * @param inside the line that is split; null for the frame
 * @param whole the frame, or all that the one who splits it got
 * @param before what was left of it when the step began
 * @param exact before it was rounded down to whole kroner
 */
public record Pot(String step, AllocationLine inside, Nok whole, Nok before, Fraction exact, Nok sum) {}
