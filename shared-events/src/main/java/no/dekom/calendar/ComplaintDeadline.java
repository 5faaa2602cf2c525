package no.dekom.calendar;

import java.time.LocalDate;

/**
 * Klagefristen: some weeks from the day the notice of a decision came. It ends on the same day of the week as it began, at
 * midnight in Norway; where that is no working day, on the next that is. The letter, the pages and the rules count alike.
 */
public final class ComplaintDeadline {

    /** Weeks where a rule set lays down none: those of the law (forvaltningsloven § 29; process.md:103). */
    public static final int WEEKS = 3;

    private ComplaintDeadline() {}

    /** @param weeks what the rule set lays down, or null */
    public static int weeks(Integer weeks) {
        return weeks == null ? WEEKS : weeks;
    }

    /**
     * The last day to complain.
     *
     * @param notice the day the notice came; null when none has come, and then no deadline runs
     * @param weeks what the rule set lays down, or null
     */
    public static LocalDate lastDay(LocalDate notice, Integer weeks) {
        return notice == null ? null : WorkingDays.onOrAfter(notice.plusWeeks(weeks(weeks)));
    }
}
