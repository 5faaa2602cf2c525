package no.dekom.allocation;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Deler en pott i hele kroner etter nøkler, med minste- og høyestebeløp: largest remainder, ties to the one that stands
 * first. Those a bound settles get it, and the rest share what remains, as often as it takes (the way flexible lengths are
 * resolved in CSS). Nothing is rounded before the end.
 */
final class Apportionment {

    /** Hva en fikk. The quota is that of the last round for those whom the key decides, else the bound. */
    record Portion(Bound bound, Fraction quota, long whole, int rank, boolean extra) {
        long kroner() {
            return whole + (extra ? 1 : 0);
        }
    }

    /** @param shared what those whom the key decides have between them, and {@code keys} their keys added up */
    record Portions(List<Portion> each, long shared, BigInteger keys) {}

    private final BigInteger[] keys;
    private final long floor;
    private final long cap;
    private final Bound[] bounds;
    private long shared;
    private BigInteger sharedKeys;

    private Apportionment(BigInteger[] keys, long floor, long cap) {
        this.keys = keys;
        this.floor = floor;
        this.cap = cap;
        this.bounds = new Bound[keys.length];
        Arrays.fill(bounds, Bound.NONE);
    }

    /**
     * Divides.
     *
     * @param keys in the order that settles ties; not all 0 unless the pot is
     * @param floor not more than the pot has for each
     */
    static Portions of(long pot, List<BigInteger> keys, long floor, long cap) {
        var apportionment = new Apportionment(keys.toArray(BigInteger[]::new), floor, cap);
        apportionment.settleBounds(pot);
        return new Portions(apportionment.round(), apportionment.shared, apportionment.sharedKeys);
    }

    private void settleBounds(long pot) {
        do {
            shared = pot;
            sharedKeys = BigInteger.ZERO;
            for (var i = 0; i < keys.length; i++) {
                switch (bounds[i]) {
                    case FLOOR -> shared -= floor;
                    case CAP -> shared -= cap;
                    default -> sharedKeys = sharedKeys.add(keys[i]);
                }
            }
        } while (settleMore());
    }

    /** Settles those on the side where more is out of bounds; false when nobody is. */
    private boolean settleMore() {
        var under = BigInteger.ZERO;
        var over = BigInteger.ZERO;
        for (var i = 0; i < keys.length; i++) {
            if (bounds[i] == Bound.NONE) {
                under = under.add(beyond(floor, i).max(BigInteger.ZERO));
                over = over.add(beyond(cap, i).negate().max(BigInteger.ZERO));
            }
        }
        var lift = under.compareTo(over) >= 0;
        var settled = false;
        for (var i = 0; i < keys.length; i++) {
            var out = lift ? beyond(floor, i).signum() > 0 : beyond(cap, i).signum() < 0;
            if (bounds[i] == Bound.NONE && out) {
                bounds[i] = lift ? Bound.FLOOR : Bound.CAP;
                settled = true;
            }
        }
        return settled;
    }

    /** The bound less the quota, times the sum of keys. */
    private BigInteger beyond(long bound, int i) {
        return BigInteger.valueOf(bound).multiply(divisor()).subtract(dividend(i));
    }

    private BigInteger dividend(int i) {
        return keys[i].multiply(BigInteger.valueOf(shared));
    }

    private BigInteger divisor() {
        return sharedKeys.max(BigInteger.ONE);
    }

    private List<Portion> round() {
        var wholes = new long[keys.length];
        var remainders = new BigInteger[keys.length];
        var left = sharedKeys.signum() == 0 ? 0 : shared;
        for (var i = 0; i < keys.length; i++) {
            if (bounds[i] == Bound.NONE) {
                var parts = dividend(i).divideAndRemainder(divisor());
                wholes[i] = parts[0].longValueExact();
                remainders[i] = parts[1];
                left -= wholes[i];
            } else {
                wholes[i] = bounds[i] == Bound.FLOOR ? floor : cap;
                remainders[i] = BigInteger.ZERO;
            }
        }
        var ranks = ranks(remainders);
        var extras = left;
        return IntStream.range(0, keys.length)
                .mapToObj(i -> new Portion(
                        bounds[i], quota(i, wholes[i]), wholes[i], ranks[i], ranks[i] > 0 && ranks[i] <= extras))
                .toList();
    }

    private Fraction quota(int i, long bound) {
        return bounds[i] == Bound.NONE ? new Fraction(dividend(i), divisor()) : Fraction.whole(bound);
    }

    private static int[] ranks(BigInteger[] remainders) {
        var order = IntStream.range(0, remainders.length)
                .filter(i -> remainders[i].signum() > 0)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed())
                .toList();
        var ranks = new int[remainders.length];
        for (var place = 0; place < order.size(); place++) {
            ranks[order.get(place)] = place + 1;
        }
        return ranks;
    }
}
