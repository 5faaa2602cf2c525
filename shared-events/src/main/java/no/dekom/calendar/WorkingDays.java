package no.dekom.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import no.bekk.bekkopen.date.NorwegianDateUtil;

/** Virkedager i Norge: neither a Saturday, a Sunday nor a public holiday. Which days are holidays, a library knows. */
public final class WorkingDays {

    private static final Map<Integer, Set<LocalDate>> HOLIDAYS = new ConcurrentHashMap<>();

    private WorkingDays() {}

    public static boolean is(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.computeIfAbsent(day.getYear(), WorkingDays::holidays)
                        .contains(day);
    }

    /** The day itself when it is a working day, else the next that is. */
    public static LocalDate onOrAfter(LocalDate day) {
        var at = day;
        while (!is(at)) {
            at = at.plusDays(1);
        }
        return at;
    }

    /** One at a time: the library keeps its years in a map that is not made for more. */
    private static synchronized Set<LocalDate> holidays(int year) {
        return Arrays.stream(NorwegianDateUtil.getHolidays(year))
                .map(it -> LocalDate.ofInstant(it.toInstant(), ZoneId.systemDefault()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
