package no.dekom.query.complaints;

import java.time.Instant;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.complaints.ComplaintEvent.ComplaintFiled;
import no.dekom.query.frame.Status;

/**
 * En klage.
 *
 * @param deferred whether nothing is paid under the decision meanwhile
 * @param newDecision number of the decision that it led to, or null
 * @param edits how many acts there have been
 */
public record ComplaintView(
        ComplaintFiled filed,
        DecisionToComplainOf decision,
        State state,
        Instant filedAt,
        PersonId filedBy,
        boolean deferred,
        Integer newDecision,
        long edits) {

    /** Hvor langt den er kommet. */
    public enum State {
        /** Kom etter fristen. */
        LATE,
        /** Til behandling hos statsforvalteren. */
        OPEN,
        /** Vedtaket er opprettholdt, og klagen skal sendes videre. */
        TO_FORWARD,
        /** Hos klageinstansen. */
        FORWARDED,
        /** Tatt til følge: nytt vedtak skal treffes. */
        TO_CHANGE,
        /** Nytt vedtak er truffet. */
        CHANGED,
        /** Stadfestet. */
        KEPT,
        /** Avvist. */
        REJECTED,
        /** Trukket. */
        WITHDRAWN;

        /** Whether somebody is still to do something. */
        public boolean isWaiting() {
            return switch (this) {
                case LATE, OPEN, TO_FORWARD, FORWARDED, TO_CHANGE -> true;
                case CHANGED, KEPT, REJECTED, WITHDRAWN -> false;
            };
        }

        /** Whether the complaint itself is still treated. */
        public boolean isUnderWay() {
            return isWaiting() && this != TO_CHANGE;
        }
    }

    public String id() {
        return filed.complaint().value();
    }

    public String path() {
        return ComplaintListPage.PATH + "/" + id();
    }

    public OrganisationId county() {
        return filed.county();
    }

    public Status status() {
        return switch (state) {
            case LATE -> Status.LATE;
            case OPEN, TO_FORWARD -> Status.UNDER_ASSESSMENT;
            case FORWARDED -> Status.SENT;
            case TO_CHANGE -> Status.ACCEPTED;
            case CHANGED, KEPT -> Status.CLOSED;
            case REJECTED -> Status.REFUSED;
            case WITHDRAWN -> Status.WITHDRAWN;
        };
    }
}
