package no.dekom.query.accounts;

import java.time.Instant;
import no.dekom.events.PersonId;
import no.dekom.events.accounts.UseReport;

/**
 * Et regnskap som er sendt.
 *
 * @param remark why it was sent back, or null
 * @param judgedBy and {@code judgedAt}: null until it is accepted or sent back
 */
public record AccountView(
        int version,
        UseReport content,
        State state,
        PersonId sentBy,
        Instant sentAt,
        String remark,
        PersonId judgedBy,
        Instant judgedAt) {

    /** Hvor langt regnskapet er kommet. */
    public enum State {
        /** Sendt. */
        SENT,
        /** Sendt tilbake. */
        SENT_BACK,
        /** Godtatt. */
        ACCEPTED
    }
}
