package no.dekom.query.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What RFC 5545 asks of the text of a calendar. */
class CalendarTextTest {

    private static final Instant NOW = Instant.parse("2026-11-22T06:05:04Z");

    private static String one(String summary, String description) {
        var calendar = new CalendarText("Dekom");
        calendar.day("id@dekom", NOW, LocalDate.of(2026, 12, 31), summary, description, "https://x.example/a");
        return calendar.end();
    }

    @Test
    void a_day_is_whole_and_its_end_is_the_next_day() {
        assertThat(one("Frist: Send", null))
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n")
                .contains("UID:id@dekom\r\nDTSTAMP:20261122T060504Z\r\nDTSTART;VALUE=DATE:20261231\r\n")
                .contains("DTEND;VALUE=DATE:20270101\r\nSUMMARY:Frist: Send\r\nURL:https://x.example/a\r\n")
                .doesNotContain("DESCRIPTION");
    }

    @Test
    void no_line_is_longer_than_75_octets_and_unfolded_it_is_whole() {
        var long_ = "Les søknaden «Lekbasert læring på 1. og 2. trinn» 😀 "
                .repeat(6)
                .strip();
        var text = one(long_, null);
        assertThat(List.of(text.split("\r\n")))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n ", "")).contains("SUMMARY:" + long_ + "\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
    }

    @Test
    void signs_with_a_meaning_are_escaped() {
        assertThat(one("a, b; c\\d", "to\r\nlinjer\nog en"))
                .contains("SUMMARY:a\\, b\\; c\\\\d\r\n")
                .contains("DESCRIPTION:to\\nlinjer\\nog en\r\n");
    }
}
