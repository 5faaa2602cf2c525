package no.dekom.events.outcomes;

import java.time.LocalDate;
import java.util.List;
import no.dekom.events.OrganisationId;
import no.dekom.events.RuleSetId;
import no.dekom.events.needs.ChangeModel;

/**
 * Tiltaket det rapporteres på, as plan and decision had it when the report was asked for.
 *
 * @param source where it comes from
 * @param origin id of the application or of the accepted measure there: the same for every year of a measure
 * @param year the calendar year that is reported
 * @param owner the school owner whose measure it is; null when it is the network's or of several owners
 * @param universities those that take part; none for most seed funds
 * @param ruleSet whose criteria and success factors the report asks about; null for reports asked for before there were any
 * @param signatories who are to sign: owner or network, and a university when one takes part
 * @param gatherings how many gatherings were planned
 */
public record ReportedMeasure(
        MeasureSource source,
        String origin,
        int year,
        OrganisationId owner,
        List<OrganisationId> schools,
        List<OrganisationId> universities,
        ChangeModel model,
        String theme,
        RuleSetId ruleSet,
        List<OrganisationId> signatories,
        int gatherings) {

    public ReportedMeasure {
        schools = List.copyOf(schools);
        universities = List.copyOf(universities);
        signatories = List.copyOf(signatories);
    }

    /** The year that a report due on a day is about: the one before when it is due in the first two months (004:333-334). */
    public static int yearOf(LocalDate due) {
        return due.getMonthValue() <= 2 ? due.getYear() - 1 : due.getYear();
    }

    /** A measure of a seed fund, where nobody but the schools and their owners takes part. */
    public static ReportedMeasure ofSeedFund(String application, List<Grant> grants, RuleSetId ruleSet, LocalDate due) {
        var owners = grants.stream().map(Grant::owner).distinct().toList();
        return new ReportedMeasure(
                MeasureSource.SEED_FUND,
                application,
                yearOf(due),
                owners.size() == 1 ? owners.getFirst() : null,
                grants.stream().map(Grant::school).distinct().toList(),
                List.of(),
                ChangeModel.ENTHUSIAST,
                "",
                ruleSet,
                owners,
                0);
    }
}
