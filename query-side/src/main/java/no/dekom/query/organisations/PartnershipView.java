package no.dekom.query.organisations;

import java.time.LocalDate;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.events.organisations.PartnerRole;

/**
 * Et partnerskap.
 *
 * @param of the network or the owner that has the partner
 * @param university the partner of today
 * @param to the last day agreed on
 * @param lastDay the last day, when it was ended; else null
 * @param renewed whether a later agreement of the same kind takes over
 */
public record PartnershipView(
        String id,
        String of,
        String ofName,
        String university,
        String universityName,
        PartnerRole kind,
        LocalDate from,
        LocalDate to,
        String agreement,
        LocalDate lastDay,
        String endedReason,
        boolean renewed) {

    /** How long before it runs out one is told. */
    static final int DAYS_AHEAD = 180;

    /** Hvordan et partnerskap står. */
    public enum Standing {
        /** Har ikke begynt. */
        COMING,
        /** Gjelder. */
        RUNS,
        /** Går snart ut. */
        ENDS_SOON,
        /** Har gått ut uten å bli fornyet eller avsluttet. */
        RAN_OUT,
        /** Fornyet eller avsluttet. */
        ENDED
    }

    public Standing standing(LocalDate today) {
        if (lastDay != null && lastDay.isBefore(today) || renewed && to.isBefore(today)) {
            return Standing.ENDED;
        }
        if (from.isAfter(today)) {
            return Standing.COMING;
        }
        if (to.isBefore(today)) {
            return Standing.RAN_OUT;
        }
        return asksForRenewal(today) ? Standing.ENDS_SOON : Standing.RUNS;
    }

    /** Whether somebody should renew it or end it. */
    boolean asksForRenewal(LocalDate today) {
        return lastDay == null && !renewed && !to.isAfter(today.plusDays(DAYS_AHEAD));
    }

    /** Whether the actor is the party that changes and ends it. */
    boolean isOf(ActingAs actor) {
        return (actor.role() == Role.COORDINATOR || actor.role() == Role.SCHOOL_OWNER)
                && of.equals(actor.organisation().value());
    }
}
