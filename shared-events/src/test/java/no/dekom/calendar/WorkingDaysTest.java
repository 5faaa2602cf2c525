package no.dekom.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    /** Easter Sundays as the calendar has them, early and late ones too. */
    @ParameterizedTest
    @CsvSource({
        "2000-04-23", "2008-03-23", "2011-04-24", "2016-03-27", "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09",
        "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21", "2035-03-25",
        "2038-04-25"
    })
    void the_days_that_move_with_easter_are_holidays(LocalDate easter) {
        assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        for (var days : new int[] {-3, -2, 0, 1, 39, 49, 50}) {
            assertThat(WorkingDays.is(easter.plusDays(days)))
                    .as("%s %+d", easter, days)
                    .isFalse();
        }
        assertThat(WorkingDays.is(easter.minusDays(4))).as("Wednesday before").isTrue();
        assertThat(WorkingDays.is(easter.plusDays(2))).as("Tuesday after").isTrue();
    }

    @Property
    void the_days_of_the_year_that_stay_are_holidays(@ForAll @IntRange(min = 1990, max = 2120) int year) {
        for (var day : new LocalDate[] {
            LocalDate.of(year, 1, 1),
            LocalDate.of(year, 5, 1),
            LocalDate.of(year, 5, 17),
            LocalDate.of(year, 12, 25),
            LocalDate.of(year, 12, 26)
        }) {
            assertThat(WorkingDays.is(day)).as("%s", day).isFalse();
        }
    }

    /** What is written here anew by the rule of Gauss and Meeus: the library must not be the only one to say so. */
    @Property
    void all_other_days_but_saturdays_and_sundays_are_working_days(
            @ForAll @IntRange(min = 1990, max = 2120) int year, @ForAll @IntRange(min = 1, max = 365) int dayOfYear) {
        var day = LocalDate.ofYearDay(year, dayOfYear);
        var fromEaster = day.toEpochDay() - easter(year).toEpochDay();
        var holiday = fromEaster == -3
                || fromEaster == -2
                || fromEaster == 1
                || fromEaster == 39
                || fromEaster == 50
                || day.equals(LocalDate.of(year, 1, 1))
                || day.equals(LocalDate.of(year, 5, 1))
                || day.equals(LocalDate.of(year, 5, 17))
                || day.equals(LocalDate.of(year, 12, 25))
                || day.equals(LocalDate.of(year, 12, 26));
        assertThat(WorkingDays.is(day))
                .as("%s", day)
                .isEqualTo(!holiday && day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue());
    }

    @Property
    void a_deadline_ends_on_a_working_day_no_earlier_than_counted(
            @ForAll @IntRange(min = 0, max = 40_000) int day, @ForAll @IntRange(min = 1, max = 12) int weeks) {
        var notice = LocalDate.of(2000, 1, 1).plusDays(day);
        var last = ComplaintDeadline.lastDay(notice, weeks);
        assertThat(WorkingDays.is(last)).isTrue();
        assertThat(last).isAfterOrEqualTo(notice.plusWeeks(weeks));
        for (var before = notice.plusWeeks(weeks); before.isBefore(last); before = before.plusDays(1)) {
            assertThat(WorkingDays.is(before)).as("%s", before).isFalse();
        }
        assertThat(last).isBefore(notice.plusWeeks(weeks).plusDays(7));
    }

    /** Notice came, last day: an ordinary one, one that ends on a Saturday, at Easter, on 1 and 17 May, Ascension, Whit, Christmas. */
    @ParameterizedTest
    @CsvSource({
        "2026-09-01, 2026-09-22",
        "2026-09-05, 2026-09-28",
        "2026-03-12, 2026-04-07",
        "2026-03-16, 2026-04-07",
        "2026-04-10, 2026-05-04",
        "2027-04-26, 2027-05-18",
        "2026-04-23, 2026-05-15",
        "2026-05-04, 2026-05-26",
        "2025-12-04, 2025-12-29",
        "2026-12-11, 2027-01-04"
    })
    void three_weeks_from_the_notice(LocalDate notice, LocalDate last) {
        assertThat(ComplaintDeadline.lastDay(notice, null)).isEqualTo(last);
        assertThat(ComplaintDeadline.lastDay(notice, 3)).isEqualTo(last);
    }

    @Test
    void no_deadline_runs_before_the_notice_has_come() {
        assertThat(ComplaintDeadline.lastDay(null, 3)).isNull();
    }

    private static LocalDate easter(int year) {
        var a = year % 19;
        var b = year / 100;
        var c = year % 100;
        var h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
