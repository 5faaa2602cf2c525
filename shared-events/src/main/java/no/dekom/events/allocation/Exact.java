package no.dekom.events.allocation;

import java.math.BigDecimal;

/** Et desimaltall uten flyttall. One value is written in one way: no zeros at the end, no exponent. */
final class Exact {

    private Exact() {}

    static BigDecimal plain(BigDecimal number) {
        if (number == null) {
            return null;
        }
        var shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
