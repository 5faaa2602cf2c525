package no.dekom.query.outcomes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.outcomes.MeasureSource;
import no.dekom.events.outcomes.OutcomeReport;
import no.dekom.events.outcomes.PlannedSpending;
import no.dekom.events.outcomes.ReportedMeasure;
import no.dekom.query.frame.Status;

/**
 * Rapporteringen av et tiltak. Sums in whole kroner.
 *
 * @param told version of the report: how many times somebody has told something in it
 * @param openedAt the version that stood when it was last opened for more; a later one can be signed
 * @param report as it was last sent, also after it has been opened again; null when none was sent
 * @param reopenedWhy why it was opened again, null when it was not or has been sent since
 * @param schools where it was carried out, with what each got from a seed fund
 * @param signed the parties that have signed the newest version
 */
public record OutcomeView(
        String measure,
        OrganisationId network,
        String title,
        LocalDate due,
        OutcomeStage stage,
        long granted,
        Long spent,
        List<PlannedSpending> plan,
        ReportedMeasure about,
        int told,
        int openedAt,
        OutcomeReport report,
        Instant expectedAt,
        Sent sent,
        int reminders,
        String reopenedWhy,
        List<SchoolGrant> schools,
        List<OrganisationId> signed) {

    /** Når rapporten ble sendt, og hvem som sto for den. */
    public record Sent(Instant at, PersonId by, Role role, OrganisationId organisation) {}

    /** En skole i tiltaket, og det den fikk. */
    public record SchoolGrant(
            OrganisationId school, String schoolName, OrganisationId owner, String ownerName, long granted) {}

    public String schoolNames() {
        return String.join(", ", schools.stream().map(SchoolGrant::schoolName).toList());
    }

    public String ownerNames() {
        return String.join(
                ", ",
                schools.stream()
                        .map(SchoolGrant::ownerName)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
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

    /** Whether an owner has the measure, or one of its schools. */
    public boolean isOfOwner(OrganisationId owner) {
        return owner.equals(about.owner()) || schools.stream().anyMatch(grant -> owner.equals(grant.owner()));
    }

    public boolean ofSeedFund() {
        return about.source() == MeasureSource.SEED_FUND;
    }

    /** Asked for before reports were signed: then it was done when it was sent, though it can be signed. */
    public boolean fromBeforeSignatures() {
        return ofSeedFund() && about.ruleSet() == null;
    }

    public boolean hasGrants() {
        return granted > 0;
    }

    /** Sent, and nobody has asked for more since. */
    public boolean reported() {
        return stage == OutcomeStage.REPORTED || locked();
    }

    /** Nothing more is told. */
    public boolean locked() {
        return stage == OutcomeStage.LOCKED || stage == OutcomeStage.ACCEPTED;
    }

    /** Whether the newest version can be signed. */
    public boolean signable() {
        return report != null && !locked() && told > openedAt;
    }

    public boolean lateOn(LocalDate today) {
        return !reported() && today.isAfter(due);
    }

    public Status status(LocalDate today) {
        return switch (stage) {
            case REPORTED -> Status.REPORTED;
            case LOCKED -> Status.SIGNED;
            case ACCEPTED -> Status.CLOSED;
            case MORE_ASKED_FOR -> lateOn(today) ? Status.LATE : Status.MORE_ASKED_FOR;
            case EXPECTED -> lateOn(today) ? Status.LATE : Status.EXPECTED;
        };
    }

    public long planned() {
        return plan.stream().mapToLong(line -> line.amount().kroner()).sum();
    }
}
