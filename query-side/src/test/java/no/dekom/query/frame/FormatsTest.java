package no.dekom.query.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import no.dekom.events.Nok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.i18n.LocaleContextHolder;

class FormatsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T13:03:00Z");

    private final Formats formats = new Formats(new TextsConfiguration().messageSource(), clock());

    private static ObjectProvider<Clock> clock() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("clock", Clock.fixed(NOW, ZoneOffset.UTC));
        return beans.getBeanProvider(Clock.class);
    }

    @BeforeEach
    void bokmal() {
        LocaleContextHolder.setLocale(Locale.of("nb"));
    }

    @AfterEach
    void nobody() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void sumsHaveSpacesThatNeverBreak() {
        assertThat(formats.kroner(1_234_567)).isEqualTo("1\u00a0234\u00a0567\u00a0kr");
        assertThat(formats.kroner(Nok.of(900))).isEqualTo("900\u00a0kr");
        assertThat(formats.difference(10_000)).isEqualTo("+10\u00a0000\u00a0kr");
        assertThat(formats.difference(-10_000)).isEqualTo("\u221210\u00a0000\u00a0kr");
        assertThat(formats.percent(0.325)).isEqualTo("32,5\u00a0%");
    }

    @ParameterizedTest
    @CsvSource({"nb", "nn"})
    void datesAndTimesAreThoseOfOslo(String language) {
        LocaleContextHolder.setLocale(Locale.of(language));
        assertThat(formats.date(LocalDate.of(2026, 5, 17))).isEqualTo("17. mai 2026");
        assertThat(formats.date(Instant.parse("2026-11-20T23:30:00Z"))).isEqualTo("21. november 2026");
        assertThat(formats.time(NOW)).isEqualTo("14.03");
        assertThat(formats.dateTime(NOW)).isEqualTo("21. november 2026 kl. 14.03");
        assertThat(formats.machine(NOW)).isEqualTo("2026-11-21T13:03:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "nb, 2026-11-24T22:59:00Z, om 3 dager",
        "nn, 2026-11-24T22:59:00Z, om 3 dagar",
        "nb, 2026-11-22T11:00:00Z, i morgen",
        "nb, 2026-11-21T22:59:00Z, i dag",
        "nb, 2026-11-21T13:02:00Z, fristen gikk ut i dag",
        "nb, 2026-11-20T22:59:00Z, 1 dag for sent",
        "nn, 2026-11-19T22:59:00Z, 2 dagar for seint"
    })
    void deadlinesAreToldInDays(String language, Instant due, String words) {
        LocaleContextHolder.setLocale(Locale.of(language));
        assertThat(formats.deadline(due)).isEqualTo(words);
    }

    @Test
    void aDayIsNotLateBeforeItIsOver() {
        assertThat(formats.late(LocalDate.of(2026, 11, 21))).isFalse();
        assertThat(formats.deadline(LocalDate.of(2026, 11, 21))).isEqualTo("i dag");
        assertThat(formats.late(LocalDate.of(2026, 11, 20))).isTrue();
    }
}
