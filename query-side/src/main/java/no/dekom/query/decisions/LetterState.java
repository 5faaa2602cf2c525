package no.dekom.query.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import no.dekom.events.decisions.SendingFault;
import no.dekom.events.decisions.SendingWay;

/**
 * Hva som er blitt av et vedtaksbrev. Each is null until it is so.
 *
 * @param fault why it did not get there; null again when it is sent anew
 */
public record LetterState(Instant madeAt, Instant sentAt, SendingWay way, SendingFault fault, Instant receivedAt) {

    /** Hvor langt brevet er kommet. */
    public enum Step {
        /** Blir laget. */
        MAKING,
        /** Venter på å bli sendt. */
        WAITING,
        /** Sendt. */
        SENT,
        /** Kom ikke fram. */
        FAILED,
        /** Åpnet av mottakeren. */
        RECEIVED
    }

    static LetterState of(ResultSet row) throws SQLException {
        var way = row.getString("letter_way");
        var fault = row.getString("letter_fault");
        return new LetterState(
                at(row, "letter_at"),
                at(row, "letter_sent_at"),
                way == null ? null : SendingWay.valueOf(way),
                fault == null ? null : SendingFault.valueOf(fault),
                at(row, "letter_received_at"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    public Step step() {
        if (receivedAt != null) {
            return Step.RECEIVED;
        }
        if (fault != null) {
            return Step.FAILED;
        }
        if (sentAt != null) {
            return Step.SENT;
        }
        return madeAt == null ? Step.MAKING : Step.WAITING;
    }

    /** Whether somebody must mend something before it can be sent. */
    public boolean failed() {
        return step() == Step.FAILED;
    }
}
