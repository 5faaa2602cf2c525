package no.dekom.query.needs;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import no.dekom.events.SchoolYear;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.RuleSetsInForce;
import org.springframework.stereotype.Component;

/**
 * Når behov meldes: the last day is that of the rule set that holds on the first of January before the school year begins. One
 * that lays down no day, or none at all, means that there is no deadline.
 */
@Component
class NeedsSeason {

    private final RuleSetsInForce ruleSets;
    private final Clock clock;

    NeedsSeason(RuleSetsInForce ruleSets, Clock clock) {
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.OSLO);
    }

    /** The school year that needs are reported for: the next one to begin in August. */
    SchoolYear year() {
        var today = today();
        return new SchoolYear(today.getMonthValue() >= Month.AUGUST.getValue() ? today.getYear() + 1 : today.getYear());
    }

    Optional<LocalDate> deadline() {
        var year = year().start();
        return ruleSets.on(LocalDate.of(year, Month.JANUARY, 1))
                .map(it -> it.needsReport().value())
                .map(day -> day.atYear(day.isBefore(MonthDay.of(Month.AUGUST, 1)) ? year : year - 1));
    }

    /** Whether it is time: from four months before the deadline until one month after it; without one, from October on. */
    boolean isNow() {
        var today = today();
        return deadline()
                .map(last -> !today.isBefore(last.minusMonths(4)) && !today.isAfter(last.plusMonths(1)))
                .orElseGet(() -> !today.isBefore(LocalDate.of(year().start() - 1, Month.OCTOBER, 1)));
    }
}
