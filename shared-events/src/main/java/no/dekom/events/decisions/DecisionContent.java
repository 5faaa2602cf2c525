package no.dekom.events.decisions;

import java.time.LocalDate;
import no.dekom.events.Nok;

/**
 * Det et vedtak sier.
 *
 * @param reason why it is not as recommended, or why the one before is changed; else empty
 * @param conditions of the money, or empty
 * @param ownShare what the recipient adds of its own
 * @param from first day the money may be used
 * @param to last day of the same
 * @param reportBy last day to report
 */
public record DecisionContent(
        Nok granted,
        String reason,
        String conditions,
        Nok ownShare,
        LocalDate from,
        LocalDate to,
        LocalDate reportBy) {}
