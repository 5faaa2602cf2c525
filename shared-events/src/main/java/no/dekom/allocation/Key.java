package no.dekom.allocation;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * En fordelingsnøkkel for en mottaker, exact.
 *
 * @param countedOn the day it is of, or null when nothing was counted
 * @param source where it is from, or null
 */
public record Key(BigDecimal value, LocalDate countedOn, String source) {

    public static final Key NONE = new Key(BigDecimal.ZERO, null, null);

    public Key {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("Not a key: " + value);
        }
    }
}
