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
        assertThat(toldAt(200)).isZero();
        assertThat(toldAt(1_000)).isZero();
    }

    @Test
    void what_keeps_coming_waits_longer_and_longer_but_no_longer_than_a_tenth_of_a_second() {
        assertThat(toldAt(0)).isZero();
        assertThat(toldAt(50)).isEqualTo(ms(10));
        assertThat(toldAt(100)).isEqualTo(ms(20));
        assertThat(toldAt(150)).isEqualTo(ms(40));
        assertThat(toldAt(250)).isEqualTo(ms(80));
        assertThat(toldAt(350)).isEqualTo(ms(100));
        assertThat(toldAt(450)).isEqualTo(ms(100));
        assertThat(breath.left(START + ms(500))).isEqualTo(ms(50));
        assertThat(breath.left(START + ms(600))).isNegative();
    }

    @Test
    void a_quiet_moment_makes_it_prompt_again() {
        toldAt(0);
        toldAt(10);
        toldAt(20);
        assertThat(toldAt(400)).isZero();
    }
}
