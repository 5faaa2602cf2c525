package no.dekom.command.complaints;

import java.time.LocalDate;
import java.util.Optional;
import no.dekom.calendar.ComplaintDeadline;
import no.dekom.events.OrganisationId;
import no.dekom.events.complaints.ComplaintRight;
import no.dekom.events.decisions.GrantId;

/** What may be complained about, and until when. Kept in the transaction of the events it is made from. */
public interface ComplaintGrounds {

    /** A decision that is or was in force; empty when it was never approved. */
    Optional<Decided> decided(GrantId grant, int number);

    /**
     * Et vedtak man kan klage på.
     *
     * @param approved the day it was approved
     * @param notice the day the letter was sent to the recipient or opened by it, or null
     * @param weeks to complain, as its rule set has it, or null
     * @param right whether the recipient may complain under its rule set
     * @param inForce number of the decision of the grant that binds now
     */
    record Decided(
            OrganisationId county,
            OrganisationId recipient,
            LocalDate approved,
            LocalDate notice,
            Integer weeks,
            ComplaintRight right,
            int inForce) {

        /** The last day to complain, unless it is extended; null when no deadline runs. */
        public LocalDate lastDay() {
            return ComplaintDeadline.lastDay(notice, weeks);
        }
    }
}
