package no.dekom.command.decisions.prepare;

import java.time.LocalDate;
import java.time.MonthDay;

/** Rapportfristen som regelsettet gir. */
public final class ReportDeadline {

    private ReportDeadline() {}

    /** The first reporting day after the last day of a period. */
    public static LocalDate after(LocalDate last, MonthDay reporting) {
        var sameYear = reporting.atYear(last.getYear());
        return sameYear.isAfter(last) ? sameYear : reporting.atYear(last.getYear() + 1);
    }
}
