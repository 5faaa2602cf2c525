package no.dekom.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BreathTest {

    private static final long START = -5;
    private final Breath breath = new Breath();

    private static long ms(long millis) {
        return Duration.ofMillis(millis).toNanos();
    }

    private long toldAt(long millis) {
        var at = START + ms(millis);
        breath.told(at);
        return breath.left(at);
    }

    @Test
    void the_first_is_told_of_at_once_and_so_is_what_comes_seldom() {
        assertThat(breath.left(START)).isZero();
        assertThat(toldAt(0)).isZero();
        assertThat(toldAt(500)).isZero();
        assertThat(toldAt(1_500)).isZero();
    }

    @Test
    void what_keeps_coming_waits_longer_and_longer_but_no_longer_than_a_quarter_of_a_second() {
        assertThat(toldAt(0)).isZero();
        assertThat(toldAt(50)).isEqualTo(ms(10));
        assertThat(toldAt(100)).isEqualTo(ms(20));
        assertThat(toldAt(150)).isEqualTo(ms(40));
        assertThat(toldAt(250)).isEqualTo(ms(80));
        assertThat(toldAt(350)).isEqualTo(ms(160));
        assertThat(toldAt(550)).isEqualTo(ms(250));
        assertThat(toldAt(800)).isEqualTo(ms(250));
        assertThat(breath.left(START + ms(900))).isEqualTo(ms(150));
        assertThat(breath.left(START + ms(1_050))).isZero();
    }

    @Test
    void a_quiet_moment_makes_it_prompt_again() {
        toldAt(0);
        toldAt(10);
        toldAt(20);
        assertThat(toldAt(700)).isZero();
    }

    @Test
    void so_does_someone_who_waits() {
        toldAt(0);
        toldAt(10);
        assertThat(toldAt(20)).isPositive();
        breath.hurry();
        assertThat(breath.left(START + ms(20))).isNotPositive();
    }
}
