package no.dekom.query.seedfunds;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import no.dekom.events.SchoolYear;
import no.dekom.query.frame.Formats;

/** Skoleår slik koordinatoren tenker på dem. */
final class RoundYears {

    private RoundYears() {}

    /** The school year that begins next: from August on, the one after the one that has begun. */
    static SchoolYear coming(Clock clock) {
        var today = LocalDate.ofInstant(clock.instant(), Formats.OSLO);
        return new SchoolYear(today.getMonth().compareTo(Month.AUGUST) < 0 ? today.getYear() : today.getYear() + 1);
    }
}
