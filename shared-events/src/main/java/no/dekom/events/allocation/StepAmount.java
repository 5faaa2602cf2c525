package no.dekom.events.allocation;

import java.math.BigDecimal;
import no.dekom.events.Nok;

/**
 * Hvor mye et trinn tar.
 *
 * @param percent exact, such as 33.333; for the two kinds of per cent, else null
 * @param sum for {@link AmountKind#TOTAL} and {@link AmountKind#EACH}, else null
 */
public record StepAmount(AmountKind kind, BigDecimal percent, Nok sum) {

    public StepAmount {
        percent = Exact.plain(percent);
    }

    public static StepAmount percentOfWhole(String percent) {
        return new StepAmount(AmountKind.PERCENT_OF_WHOLE, new BigDecimal(percent), null);
    }

    public static StepAmount percentOfLeft(String percent) {
        return new StepAmount(AmountKind.PERCENT_OF_LEFT, new BigDecimal(percent), null);
    }

    public static StepAmount total(long kroner) {
        return new StepAmount(AmountKind.TOTAL, null, new Nok(kroner));
    }

    public static StepAmount each(long kroner) {
        return new StepAmount(AmountKind.EACH, null, new Nok(kroner));
    }

    public static StepAmount listed() {
        return new StepAmount(AmountKind.LISTED, null, null);
    }

    public static StepAmount rest() {
        return new StepAmount(AmountKind.REST, null, null);
    }
}
