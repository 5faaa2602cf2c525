package no.dekom.query.notices;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** En kalender som tekst (RFC 5545): lines end with CRLF and are folded at 75 octets, times are in UTC. */
final class CalendarText {

    private static final int OCTETS = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");

    private final StringBuilder text = new StringBuilder();

    CalendarText(String name) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//dekom//frister//NO");
        line("CALSCALE:GREGORIAN");
        line("METHOD:PUBLISH");
        line("X-WR-CALNAME:" + escaped(name));
    }

    /**
     * Adds what lasts a whole day and keeps nobody busy.
     *
     * @param id the same as long as it is about the same, so that a moved deadline moves in the calendar
     */
    void day(String id, Instant stamped, LocalDate day, String summary, String description, String address) {
        line("BEGIN:VEVENT");
        line("UID:" + id);
        line("DTSTAMP:" + MOMENT.format(stamped.atOffset(ZoneOffset.UTC)));
        line("DTSTART;VALUE=DATE:" + DAY.format(day));
        line("DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
        line("SUMMARY:" + escaped(summary));
        if (description != null) {
            line("DESCRIPTION:" + escaped(description));
        }
        line("URL:" + address);
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    String end() {
        line("END:VCALENDAR");
        return text.toString();
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\r\\n|\\r|\\n", "\\\\n");
    }

    /** Never cuts a sign in two. The space that begins a folded line counts among its octets. */
    private void line(String line) {
        var octets = 0;
        for (var at = 0; at < line.length(); ) {
            var sign = line.codePointAt(at);
            var size = Character.toString(sign).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(sign);
            octets += size;
            at += Character.charCount(sign);
        }
        text.append("\r\n");
    }
}
