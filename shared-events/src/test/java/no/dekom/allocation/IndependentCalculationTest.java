package no.dekom.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The same sums found in another way: the common level is sought among the points where somebody meets a bound, and exact
 * fractions are added. 10 000 cases, from a seed that stands here.
 */
class IndependentCalculationTest {

    private static final int CASES = 10_000;

    /** A fraction of its own, never reduced, so that a mistake in {@link Fraction} is not made twice. */
    private record Ratio(BigInteger over, BigInteger under) implements Comparable<Ratio> {

        static Ratio of(long over, long under) {
            return new Ratio(BigInteger.valueOf(over), BigInteger.valueOf(under));
        }

        Ratio plus(Ratio other) {
            return new Ratio(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
        }

        Ratio times(long number) {
            return new Ratio(over.multiply(BigInteger.valueOf(number)), under);
        }

        long down() {
            return over.divide(under).longValueExact();
        }

        Ratio minus(long number) {
            return new Ratio(over.subtract(under.multiply(BigInteger.valueOf(number))), under);
        }

        @Override
        public int compareTo(Ratio other) {
            return over.multiply(other.under).compareTo(other.over.multiply(under));
        }
    }

    @Test
    void gives_the_same_kroner_in_ten_thousand_cases() {
        var random = new Random(20_261_122);
        for (var number = 0; number < CASES; number++) {
            var count = 1 + random.nextInt(12);
            var keys = IntStream.range(0, count)
                    .mapToLong(at -> random.nextInt(5) == 0 ? 0 : random.nextInt(3_000))
                    .toArray();
            var pot = random.nextInt(4) == 0 ? random.nextInt(20) : random.nextLong(40_000_000);
            var floor = random.nextBoolean() ? 0 : random.nextLong(pot / count + 1);
            var cap = random.nextBoolean() ? pot : floor + random.nextLong(pot + 1);
            if (pot == 0 || IntStream.range(0, count).anyMatch(at -> keys[at] > 0)) {
                assertThat(ours(pot, keys, floor, cap))
                        .as("pot %d, keys %s, floor %d, cap %d", pot, List.of(keys), floor, cap)
                        .isEqualTo(theirs(pot, keys, floor, cap));
            }
        }
    }

    private static List<Long> ours(long pot, long[] keys, long floor, long cap) {
        var parties = IntStream.range(0, keys.length)
                .mapToObj(at -> Parties.party(
                        "p" + at,
                        String.valueOf(100 + at),
                        BigDecimal.valueOf(keys[at], 1).toString()))
                .toList();
        var model = Parties.model(Parties.bounded(Parties.restByTeachers(), floor, cap));
        var result = Formula.run(model, Parties.networks(pot, parties), List.of());
        assertThat(result.problems()).isEmpty();
        return result.lines().stream().map(line -> line.sum().kroner()).toList();
    }

    private static List<Long> theirs(long pot, long[] keys, long floor, long cap) {
        var levels = new TreeSet<Ratio>();
        levels.add(Ratio.of(0, 1));
        for (var key : keys) {
            if (key > 0) {
                levels.add(Ratio.of(floor, key));
                levels.add(Ratio.of(cap, key));
            }
        }
        Ratio below = null;
        for (var level : levels) {
            if (total(level, keys, floor, cap).compareTo(Ratio.of(pot, 1)) <= 0) {
                below = level;
            }
        }
        return rounded(exact(pot, keys, floor, cap, below));
    }

    /** Above this level the free ones grow by their keys until the pot is spent, or all are at a bound. */
    private static List<Ratio> exact(long pot, long[] keys, long floor, long cap, Ratio level) {
        var next = new ArrayList<Ratio>();
        long free = 0;
        for (var key : keys) {
            var at = share(level, key, floor, cap);
            next.add(at);
            if (key > 0 && level.times(key).compareTo(Ratio.of(floor, 1)) >= 0 && at.compareTo(Ratio.of(cap, 1)) < 0) {
                free += key;
            }
        }
        if (free == 0) {
            return next;
        }
        var spent = total(level, keys, floor, cap);
        var more = new Ratio(
                BigInteger.valueOf(pot).multiply(spent.under()).subtract(spent.over()),
                spent.under().multiply(BigInteger.valueOf(free)));
        var top = level.plus(more);
        return Arrays.stream(keys).mapToObj(key -> share(top, key, floor, cap)).toList();
    }

    private static Ratio total(Ratio level, long[] keys, long floor, long cap) {
        var total = Ratio.of(0, 1);
        for (var key : keys) {
            total = total.plus(share(level, key, floor, cap));
        }
        return total;
    }

    private static Ratio share(Ratio level, long key, long floor, long cap) {
        var free = level.times(key);
        var least = Ratio.of(floor, 1);
        var most = Ratio.of(cap, 1);
        return free.compareTo(least) < 0 ? least : free.compareTo(most) > 0 ? most : free;
    }

    private static List<Long> rounded(List<Ratio> exact) {
        var sums = new ArrayList<>(exact.stream().map(Ratio::down).toList());
        var sum = Ratio.of(0, 1);
        for (var one : exact) {
            sum = sum.plus(one);
        }
        var missing = sum.down() - sums.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, exact.size())
                .boxed()
                .sorted(Comparator.comparing(
                        (Integer at) -> exact.get(at).minus(sums.get(at)), Comparator.reverseOrder()))
                .limit(missing)
                .toList()
                .forEach(at -> sums.set(at, sums.get(at) + 1));
        return sums;
    }
}
