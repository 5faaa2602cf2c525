package no.dekom.events.payments;

/** Hvorfor banken returnerte en utbetaling; the codes of ISO 20022. */
public enum ReturnReason {
    /** Kontonummeret er feil. */
    AC01,
    /** Kontoen er avsluttet. */
    AC04,
    /** Kontoen er sperret. */
    AC06,
    /** Kontohaveren er en annen enn mottakeren. */
    BE01,
    /** Ingen grunn oppgitt. */
    MS03
}
