package no.dekom.query.decisions;

import java.time.Instant;
import no.dekom.events.PersonId;
import no.dekom.events.decisions.GrantEvent.DecisionPrepared;

/**
 * Et vedtak.
 *
 * @param edits how many acts its grant has had
 * @param remark why it was sent back, or null
 * @param approvedBy and {@code approvedAt}: null until it is approved
 * @param letter hash of the document that is its letter, or null; {@code sending} is what has become of it
 */
public record DecisionView(
        DecisionPrepared content,
        State state,
        long edits,
        PersonId preparedBy,
        Instant preparedAt,
        String remark,
        PersonId approvedBy,
        Instant approvedAt,
        String letter,
        LetterState sending) {

    /** Hvor langt det er kommet. */
    public enum State {
        /** Venter på godkjenning. */
        PREPARED,
        /** Sendt tilbake. */
        SENT_BACK,
        /** Godkjent. */
        APPROVED
    }

    public String id() {
        return content.grant().value();
    }

    public int number() {
        return content.number();
    }

    public boolean approved() {
        return state == State.APPROVED;
    }

    public boolean waits() {
        return state == State.PREPARED;
    }

    public long granted() {
        return content.content().granted().kroner();
    }

    /** More or less than recommended. */
    public long difference() {
        return granted() - content.recommended().kroner();
    }
}
