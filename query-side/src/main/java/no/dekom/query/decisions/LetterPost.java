package no.dekom.query.decisions;

import no.dekom.events.OrganisationId;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.decisions.SendingWay;
import no.dekom.events.organisations.LetterLanguage;

/** Veien et vedtaksbrev går ut av tjenesten. */
interface LetterPost {

    SendingWay way();

    /** Tries once. What is thrown is a fault of ours, and the letter is tried again. */
    Outcome send(Posted letter);

    /** Hvordan det gikk. */
    enum Outcome {
        SENT,
        /** Nobody has said where the recipient gets its letters. */
        NO_ADDRESS,
        /** The address does not take it, and will not. */
        REFUSED,
        /** The address does not take it now. */
        NOT_NOW,
        /** Nothing can be sent now, to anybody. */
        DOWN
    }

    /** Et brev som skal sendes. */
    record Posted(
            GrantId grant,
            int number,
            int year,
            OrganisationId county,
            OrganisationId recipient,
            LetterLanguage language,
            byte[] content) {}
}
