package no.dekom.events.decisions;

/** Grunn til at et brev ikke kom fram. */
public enum SendingFault {
    /** Mottakeren har ingen adresse. */
    NO_ADDRESS,
    /** Adressen tok ikke imot. */
    REFUSED
}
