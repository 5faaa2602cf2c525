package no.dekom.events.allocation;

import no.dekom.events.Nok;
import no.dekom.events.needs.NeedsMeasureId;

/**
 * Et tiltak på prioriteringslista. Its place is its place in the list.
 *
 * @param wanted what it was sent in with
 * @param proposed what the forum proposes
 * @param reason why it stands where it stands
 * @param conditions of the money, or empty
 */
public record PrioritisedMeasure(NeedsMeasureId measure, Nok wanted, Nok proposed, String reason, String conditions) {}
