package no.dekom.events.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import no.dekom.events.Nok;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UseSumsTest {

    private static UseSums sums(long granted, long demanded, long paid, long spent, long ownShare) {
        return new UseSums(new Nok(granted), new Nok(demanded), new Nok(paid), new Nok(spent), new Nok(ownShare));
    }

    @ParameterizedTest(
            name =
                    "tilskudd {0}, krevd egenandel {1}, utbetalt {2}, brukt {3} og {4} eget: ubrukt {5}, ikke dekket {6}")
    @CsvSource({
        "100, 30, 100, 100, 30,   0,  0",
        "100, 30, 100,  80, 24,  20,  0",
        "100, 30, 100,  80, 30,  20,  0",
        "100, 30, 100, 100, 20,   0, 34",
        "100, 30, 100,  80, 20,  20, 14",
        "100, 30, 100,  50, 20,  50,  0",
        "100, 30,  70,  90, 27,   0,  0",
        "100, 30,  70,  90, 20,   0,  4",
        "100,  0, 100, 100,  0,   0,  0",
        "100, 30, 100, 100,  0,   0, 100",
        "  0,  0,  50,  40,  0,  10, 40",
        " 60, 18, 100,  90, 30,  10, 30"
    })
    void the_own_share_carries_its_part_of_the_grant(
            long granted, long demanded, long paid, long spent, long ownShare, long unspent, long notCarried) {
        var sums = sums(granted, demanded, paid, spent, ownShare);
        assertThat(sums.unspent()).isEqualTo(new Nok(unspent));
        assertThat(sums.notCarried()).isEqualTo(new Nok(notCarried));
        assertThat(sums.toSettle()).isEqualTo(new Nok(unspent + notCarried));
    }

    @ParameterizedTest
    @CsvSource({"100, 30, 100, 30", "100, 30, 50, 15", "100, 30, 1, 1", "0, 0, 50, 0", "100, 0, 100, 0"})
    void the_own_share_goes_with_what_is_spent(long granted, long demanded, long spent, long expected) {
        assertThat(sums(granted, demanded, 0, spent, 0).ownShareOfSpent()).isEqualTo(new Nok(expected));
    }

    @Test
    void nothing_is_settled_that_is_not_paid_and_nobody_pays_for_another() {
        var random = new Random(5);
        for (var at = 0; at < 20_000; at++) {
            var granted = random.nextLong(Nok.MOST);
            var sums = sums(
                    granted,
                    random.nextLong(granted + 1),
                    random.nextLong(Nok.MOST),
                    random.nextLong(Nok.MOST),
                    random.nextLong(Nok.MOST));
            assertThat(sums.toSettle()).isBetween(sums.unspent(), sums.paid());
            assertThat(sums.justified()).isLessThanOrEqualTo(sums.granted()).isLessThanOrEqualTo(sums.spent());
            assertThat(sums.unspent().plus(sums.notCarried())).isEqualTo(sums.toSettle());
            var enough = sums(
                    granted,
                    sums.demanded().kroner(),
                    sums.paid().kroner(),
                    Math.min(sums.spent().kroner(), granted),
                    sums.demanded().kroner());
            assertThat(enough.notCarried()).isEqualTo(Nok.ZERO);
        }
    }
}
