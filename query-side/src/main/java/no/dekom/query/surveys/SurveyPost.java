package no.dekom.query.surveys;

import no.dekom.query.frame.Mail;

/** En måte å sende invitasjoner på. */
interface SurveyPost {

    /** Hvordan det gikk. */
    enum Outcome {
        SENT,
        /** The address is none. */
        REFUSED,
        /** Try again later. */
        NOT_NOW
    }

    Outcome send(Mail mail);

    /** Address of the service, as those who get the e-mail open it. */
    String link();
}
