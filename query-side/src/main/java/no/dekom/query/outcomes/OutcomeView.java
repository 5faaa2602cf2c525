package no.dekom.query.outcomes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.outcomes.OutcomeReport;
import no.dekom.events.outcomes.PlannedSpending;
import no.dekom.query.frame.Status;

/**
 * Rapporteringen av et tiltak. Sums in whole kroner.
 *
 * @param report as it was last sent, also after it has been opened again; null when none was sent
 * @param reopenedWhy why it was opened again, null when it was not or has been sent since
 */
public record OutcomeView(
        String measure,
        OrganisationId network,
        String title,
        LocalDate due,
        boolean reported,
        long granted,
        Long spent,
        List<PlannedSpending> plan,
        OutcomeReport report,
        Instant expectedAt,
        Sent sent,
        int reminders,
        String reopenedWhy,
        List<SchoolGrant> schools) {

    /** Når rapporten ble sendt, og hvem som sto for den. */
    public record Sent(Instant at, PersonId by, Role role, OrganisationId organisation) {}

    /** Det en skole fikk. */
    public record SchoolGrant(
            OrganisationId school, String schoolName, OrganisationId owner, String ownerName, long granted) {}

    public String schoolNames() {
        return String.join(", ", schools.stream().map(SchoolGrant::schoolName).toList());
    }

    public String ownerNames() {
        return String.join(
                ", ", schools.stream().map(SchoolGrant::ownerName).distinct().toList());
    }

    public String schoolName(OrganisationId school) {
        return schools.stream()
                .filter(grant -> grant.school().equals(school))
                .map(SchoolGrant::schoolName)
                .findFirst()
                .orElse("–");
    }

    public boolean isOf(OrganisationId school) {
        return schools.stream().anyMatch(grant -> grant.school().equals(school));
    }

    public boolean lateOn(LocalDate today) {
        return !reported && today.isAfter(due);
    }

    public Status status(LocalDate today) {
        if (reported) {
            return Status.REPORTED;
        }
        return lateOn(today) ? Status.LATE : Status.EXPECTED;
    }

    public long planned() {
        return plan.stream().mapToLong(line -> line.amount().kroner()).sum();
    }
}
