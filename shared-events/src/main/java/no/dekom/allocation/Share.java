package no.dekom.allocation;

import java.math.BigDecimal;
import no.dekom.events.Nok;

/**
 * Slik ble en andel regnet ut.
 *
 * @param bound what settled it, instead of the key
 * @param key with day and source; null when it goes by none
 * @param keySum the keys of all who share by key, added up; null when it goes by none
 * @param shared what they share: the pot without what floors, caps and overrides have settled
 * @param quota exact share
 * @param whole the quota rounded down
 * @param rank place of the remainder among the others', 1 for the largest; 0 when there is no remainder
 * @param extra whether it got one of the kroner that rounding down left over
 * @param reason of an override, else null
 */
public record Share(
        Bound bound,
        Key key,
        BigDecimal keySum,
        Nok shared,
        Fraction quota,
        Nok whole,
        int rank,
        boolean extra,
        String reason) {

    /** A sum that was laid down. */
    static Share settled(Bound bound, Nok sum, String reason) {
        return new Share(bound, null, null, sum, Fraction.whole(sum.kroner()), sum, 0, false, reason);
    }
}
