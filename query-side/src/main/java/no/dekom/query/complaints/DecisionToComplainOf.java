package no.dekom.query.complaints;

import java.time.Instant;
import java.time.LocalDate;
import no.dekom.calendar.ComplaintDeadline;
import no.dekom.events.OrganisationId;
import no.dekom.events.complaints.ComplaintId;
import no.dekom.events.complaints.ComplaintRight;
import no.dekom.events.decisions.GrantId;

/**
 * Et vedtak man kan klage på.
 *
 * @param name of the recipient
 * @param granted in kroner
 * @param notice the day its letter was sent, or null
 * @param extended the last day as the governor moved it, or null
 * @param weeks that its rule set gives, or null
 * @param right whether the recipient may complain under that rule set
 */
public record DecisionToComplainOf(
        GrantId grant,
        int number,
        OrganisationId county,
        int year,
        OrganisationId recipient,
        String name,
        long granted,
        Instant approvedAt,
        LocalDate notice,
        LocalDate extended,
        Integer weeks,
        ComplaintRight right) {

    /** The last day to complain; null while no deadline runs. */
    public LocalDate lastDay() {
        return extended == null ? counted() : extended;
    }

    /** The last day before the governor moved it. */
    public LocalDate counted() {
        return ComplaintDeadline.lastDay(notice, weeks);
    }

    /** Whether the last day is another than the weeks alone would give, since that is no working day. */
    public boolean movedToWorkingDay() {
        return notice != null && !counted().equals(notice.plusWeeks(inWeeks()));
    }

    public int inWeeks() {
        return ComplaintDeadline.weeks(weeks);
    }

    public ComplaintId complaint() {
        return ComplaintId.of(grant, number);
    }

    /** Where the recipient writes a complaint. */
    public String filingPath() {
        return ComplaintListPage.PATH + "/ny/" + grant + "/" + number;
    }

    /** Where the governor moves the deadline. */
    public String deadlinePath() {
        return ComplaintListPage.PATH + "/frist/" + grant + "/" + number;
    }

    public String grantPath() {
        return "/vedtak/sak/" + grant;
    }
}
