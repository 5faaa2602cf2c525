package no.dekom.query.accounts;

import java.time.Instant;
import no.dekom.events.PersonId;
import no.dekom.events.accounts.Settlement;

/**
 * Et oppgjør.
 *
 * @param remark why it was sent back, or null
 * @param approvedBy and {@code approvedAt}: null until it is approved
 */
public record SettlementView(
        int number,
        Settlement content,
        State state,
        PersonId preparedBy,
        Instant preparedAt,
        String remark,
        PersonId approvedBy,
        Instant approvedAt) {

    /** Hvor langt oppgjøret er kommet. */
    public enum State {
        /** Venter på godkjenning. */
        PREPARED,
        /** Sendt tilbake. */
        SENT_BACK,
        /** Lagt til side, since the account it rested on was sent back. */
        PUT_ASIDE,
        /** Godkjent. */
        APPROVED
    }

    public boolean waits() {
        return state == State.PREPARED;
    }

    public boolean approved() {
        return state == State.APPROVED;
    }
}
