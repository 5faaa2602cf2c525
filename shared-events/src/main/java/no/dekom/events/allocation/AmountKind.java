package no.dekom.events.allocation;

/** Hva slags beløp et trinn tar. */
public enum AmountKind {
    /** Prosent av hele rammen, or of all that the one who splits it got. */
    PERCENT_OF_WHOLE,
    /** Prosent av det som er igjen. */
    PERCENT_OF_LEFT,
    /** Et fast beløp til sammen. */
    TOTAL,
    /** Et fast beløp til hver. */
    EACH,
    /** Beløpet som står ved hver av de navngitte, such as joint measures. */
    LISTED,
    /** Alt som er igjen. */
    REST
}
