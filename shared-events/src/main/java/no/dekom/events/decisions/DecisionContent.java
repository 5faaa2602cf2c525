package no.dekom.events.decisions;

import java.time.LocalDate;
import java.time.MonthDay;
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
        Nok granted, String reason, String conditions, Nok ownShare, LocalDate from, LocalDate to, LocalDate reportBy) {

    /** Own money that goes with a grant, in per cent of it, rounded up to a krone; nothing when no per cent is laid down. */
    public static Nok leastOwnShare(Nok granted, Integer percent) {
        return percent == null ? Nok.ZERO : Nok.of(Math.ceilDiv(granted.kroner() * percent, 100L));
    }

    /** The first reporting day after the last day of a period. */
    public static LocalDate latestReport(LocalDate to, MonthDay reporting) {
        var sameYear = reporting.atYear(to.getYear());
        return sameYear.isAfter(to) ? sameYear : reporting.atYear(to.getYear() + 1);
    }
}
