package no.dekom.query.frame;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import no.dekom.events.Nok;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tall, beløp, datoer og tider som folk skriver dem. In templates: {@code #formats}. */
@Component("formats")
public class Formats {

    /** Where deadlines are kept. */
    public static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private static final String NO_BREAK = "\u00a0";

    private final MessageSource texts;
    private final Clock clock;

    Formats(MessageSource texts, ObjectProvider<Clock> clock) {
        this.texts = texts;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    /** {@code 1 234 567 kr}, with spaces that never break a line. */
    public String kroner(long kroner) {
        return number(kroner) + NO_BREAK + "kr";
    }

    public String kroner(Nok sum) {
        return kroner(sum.kroner());
    }

    /** {@code +10 000 kr} or {@code −10 000 kr}, for what was changed. */
    public String difference(long kroner) {
        return (kroner > 0 ? "+" : "") + kroner(kroner);
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }

    /** {@code 32,5 %} of a share such as 0.325; one decimal at most. */
    public String percent(double share) {
        var format = NumberFormat.getPercentInstance(locale());
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }

    /** {@code 21. november 2026}. */
    public String date(LocalDate date) {
        return date.format(pattern("d. MMMM yyyy"));
    }

    public String date(Instant instant) {
        return date(day(instant));
    }

    /** {@code 15. mars}, of any year. */
    public String dayOfYear(MonthDay day) {
        return day.format(pattern("d. MMMM"));
    }

    /** {@code 14.03}. */
    public String time(Instant instant) {
        return LocalTime.ofInstant(instant, OSLO).format(pattern("HH.mm"));
    }

    /** {@code 21. november 2026 kl. 14.03}. */
    public String dateTime(Instant instant) {
        return instant.atZone(OSLO).format(pattern("d. MMMM yyyy 'kl.' HH.mm"));
    }

    /** For the {@code datetime} attribute of a {@code time} element. */
    public String machine(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** {@code om 3 dager}, {@code i dag}, {@code 2 dager for sent}, counted in days of Oslo. */
    public String deadline(Instant due) {
        return deadline(day(due), late(due));
    }

    public String deadline(LocalDate due) {
        return deadline(due, late(due));
    }

    public boolean late(Instant due) {
        return clock.instant().isAfter(due);
    }

    public boolean late(LocalDate due) {
        return LocalDate.now(clock.withZone(OSLO)).isAfter(due);
    }

    private String deadline(LocalDate due, boolean late) {
        var days = ChronoUnit.DAYS.between(LocalDate.now(clock.withZone(OSLO)), due);
        if (days == 0) {
            return text(late ? "frame.deadline.passed-today" : "frame.deadline.today");
        }
        if (days == 1) {
            return text("frame.deadline.tomorrow");
        }
        return days > 0
                ? text("frame.deadline.in-days", number(days))
                : text(days == -1 ? "frame.deadline.late-one" : "frame.deadline.late-days", number(-days));
    }

    private String text(String key, Object... values) {
        return texts.getMessage(key, values, locale());
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, OSLO);
    }

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
