package no.dekom.query.needs;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import no.dekom.events.SchoolYear;
import no.dekom.query.frame.Formats;
import org.springframework.stereotype.Component;

/** Når behov meldes: from October until the first of February, for the school year that begins in August after. */
@Component
class NeedsSeason {

    private final Clock clock;

    NeedsSeason(Clock clock) {
        this.clock = clock;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.OSLO);
    }

    LocalDate deadline() {
        var today = today();
        var year = today.getMonthValue() >= Month.AUGUST.getValue() ? today.getYear() + 1 : today.getYear();
        return LocalDate.of(year, Month.FEBRUARY, 1);
    }

    /** The school year that needs are reported for. */
    SchoolYear year() {
        return new SchoolYear(deadline().getYear());
    }

    /** Whether it is time: from four months before the deadline until one month after it. */
    boolean isNow() {
        var today = today();
        return !today.isBefore(deadline().minusMonths(4))
                && !today.isAfter(deadline().plusMonths(1));
    }
}
