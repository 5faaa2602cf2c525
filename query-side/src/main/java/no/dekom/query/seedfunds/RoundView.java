package no.dekom.query.seedfunds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.seedfunds.AssessmentCriterion;

/**
 * En søknadsrunde. Sums in whole kroner.
 *
 * @param version how many facts it has: what a reader has read, for {@code If-Match}
 * @param awarded null until it is decided
 */
public record RoundView(
        String id,
        String fund,
        String fundName,
        OrganisationId network,
        String schoolYear,
        String ruleSet,
        long frame,
        long ownMoney,
        long cap,
        Instant deadline,
        LocalDate reportDue,
        List<AssessmentCriterion> criteria,
        Instant openedAt,
        long version,
        String summary,
        Instant presentedAt,
        PersonId presentedBy,
        Instant decidedAt,
        PersonId decidedBy,
        Long awarded,
        List<PersonId> participants,
        List<PersonId> disqualified) {

    /** Hvor runden står. */
    public enum Stage {
        /** Åpen for søknader. */
        OPEN,
        /** Fristen er ute; søknadene vurderes. */
        ASSESSMENT,
        /** Saken er lagt fram for styringsgruppa. */
        PRESENTED,
        /** Vedtatt. */
        DECIDED
    }

    /** Frame and own money together. */
    public long available() {
        return frame + ownMoney;
    }

    public Stage stage(Instant now) {
        if (decidedAt != null) {
            return Stage.DECIDED;
        }
        if (presentedAt != null) {
            return Stage.PRESENTED;
        }
        return now.isAfter(deadline) ? Stage.ASSESSMENT : Stage.OPEN;
    }
}
